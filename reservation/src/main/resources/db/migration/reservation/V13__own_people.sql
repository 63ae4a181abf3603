-- Whom a practice booked in that vaccinates its own people, among the codes: under a name that is no code, without a postal
-- code, for its own moments only. Until when somebody is expected at a practice stands in all rows of the person, so that
-- who books with a code knows it from its own row.
alter table bookable_code
    alter column postal_code drop not null,
    add column practice text,
    add column expected_until timestamptz;
create unique index bookable_code_one_practice on bookable_code (person) where practice is not null;
create index bookable_code_of_practice on bookable_code (practice) where practice is not null;

-- What a practice said of them, sealed by the key of the person; written in the transaction that stores the event.
create table own_person (
    code         text primary key,
    person       uuid not null,
    practice     text not null,
    sealed       text not null,
    doses        smallint not null,
    minimal_days smallint not null,
    maximal_days smallint not null,
    taken_in_at  timestamptz not null
);
create index own_person_of_practice on own_person (practice, taken_in_at);
create index own_person_person on own_person (person);
