-- Whom an attestation can be made out to, and what it can attest.
create table holder_person (
    person     uuid primary key,
    insz       text,                             -- sealed with the key of the person
    name       text,                             -- sealed
    birth_date text,                             -- sealed
    sex        text    not null default 'UNKNOWN',
    forgotten  boolean not null default false
);

create table holder_dose (
    dose        uuid primary key,
    person      uuid     not null,
    product     text     not null,
    given       date     not null,
    dose_number smallint not null
);
create index holder_dose_person on holder_dose (person);

-- What was made out, without anything personal in it.
create table issued_attestation (
    attestation uuid primary key,
    person      uuid        not null,
    made_on     date        not null,
    doses       uuid[]      not null,
    issued_at   timestamptz not null
);
create index issued_attestation_person on issued_attestation (person);
