-- Every change of every vaccination, in the order in which it became known: a change that is committed later has a higher
-- position, so that whoever has read up to one has missed nothing before it. Rows are only added; those of a person who
-- is forgotten go.
create sequence immunization_change_position;
create table immunization_change (
    position  bigint      not null,
    dose      uuid        not null,
    version   integer     not null check (version > 0),
    person    uuid        not null,
    source    text        not null, -- that told the vaccination first
    by_source text        not null, -- that told this change
    activity  text        not null,
    kinds     text,                 -- of a correction, with commas; the reason of a withdrawal
    reason    text,                 -- of a correction; sealed with the key of the person
    withdrawn boolean     not null, -- taken back by this change
    changed   timestamptz not null,
    primary key (dose, version)
);
create unique index immunization_change_feed on immunization_change (source, position);
create index immunization_change_since on immunization_change (source, changed);
create index immunization_change_person on immunization_change (person);
