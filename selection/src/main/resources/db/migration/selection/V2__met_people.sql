-- Who is enrolled or has another history. Changes with the events, in one transaction; no projection.
create table met_person (
    person uuid primary key,
    enrolled boolean not null
);
