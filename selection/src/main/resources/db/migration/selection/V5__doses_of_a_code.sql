-- Doses as heard from registration, as far as the code database shows them: the day of the first, the name of the second.
create table code_dose (
    dose    uuid primary key,
    person  uuid    not null,
    product text    not null,
    given   date    not null,
    number  integer not null -- in the series; 0 when it does not count
);

create index code_dose_person on code_dose (person, number);
