-- Where a centre lies: rounds begin there.
alter table directory_centre add column postal_code text;
update directory_centre set postal_code = substring(address from ', ([1-9][0-9]{3}) [^,]*$');

-- Which visits at home are part of which rounds, written in the transaction that stores the event: a visit is still to be
-- made in one round at most.
create table round_visit (
    round  text not null,
    code   text not null,
    centre text not null,
    open   boolean not null,
    primary key (round, code)
);
create unique index round_visit_once on round_visit (code) where open;

-- Read by the room `home`: the rounds of a centre, and what came of the visits.
create table home_round (
    round  text primary key,
    centre text not null,
    day    date not null,
    team   text not null
);
create index home_round_of_centre on home_round (centre, day);
create table home_round_stop (
    round     text not null,
    code      text not null,
    position  integer not null,
    outcome   text not null default 'TO_VISIT',
    marked_at timestamptz,
    primary key (round, code)
);
create index home_round_stop_code on home_round_stop (code);
