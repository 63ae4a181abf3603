-- Our own copy of people and doses, only to fill in a report of a side effect; whatever tells who it is, is sealed.
create table prefill_person (
    person     uuid primary key,
    insz       text,
    name       text,
    birth_date text,
    sex        text    not null default 'UNKNOWN',
    address    text,
    contact    text,
    forgotten  boolean not null default false
);

create table prefill_dose (
    dose        uuid primary key,
    person      uuid     not null,
    product     text     not null,
    given       date     not null,
    dose_number smallint not null,
    details     text,                            -- lot, vaccine identification number, kind of place: sealed
    reaction    text                             -- sealed
);
create index prefill_dose_person on prefill_dose (person);

-- A report as it was told. Its person is a pseudonym of this domain; nothing here leads to anybody.
create table side_report (
    report       uuid primary key,
    subject      text        not null,           -- pseudonym at rest
    receipt      text        not null unique,
    receipt_lock text        not null,           -- keyed hash of number and secret
    account      jsonb       not null,
    received     timestamptz not null
);
create index side_report_subject on side_report (subject);

-- What reporter and agency say to each other through the receipt.
create table side_report_message (
    report  uuid        not null,
    message uuid        not null,
    said_by text        not null,
    said    text        not null,
    at      timestamptz not null,
    primary key (report, message)
);
