-- Our own copy of who may come and when, from what selection and reservation tell: read when somebody arrives at a centre.
create table expected_person (
    code         text primary key,
    person       uuid not null,
    from_day     date,
    until_day    date,
    minimal_days smallint not null default 0,
    active       boolean not null
);
create index expected_person_person on expected_person (person);
create table expected_booking (
    code         text primary key,
    appointments jsonb not null default '[]',
    declined     boolean not null default false
);
