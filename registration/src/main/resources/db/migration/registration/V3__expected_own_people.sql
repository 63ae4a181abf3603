-- Read by the room `arrival`: who is expected at a practice that vaccinates its own people, booked without a code.
create table expected_own_person (
    person       uuid primary key,
    minimal_days smallint not null,
    appointments jsonb not null
);
