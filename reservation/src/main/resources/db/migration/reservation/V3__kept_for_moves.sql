-- A plan can keep a share of its places free for people who move an appointment. That there are never more taken than
-- places is still the business of lineday_place_never_oversold; a version of the program that does not know of the share
-- goes on without it, hence the defaults.
alter table lineday_place
    add column kept         smallint not null default 0,
    add column kept_percent smallint not null default 0,
    add constraint lineday_place_keeps_what_it_has check (kept between 0 and places);
