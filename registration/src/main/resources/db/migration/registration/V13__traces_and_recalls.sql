-- Questions by lot are answered from the index alone: who, when and where. The index also gives the persons in order.
create index dose_record_trace on dose_record (product, lot, person, dose) include (given, place_kind, place)
    where withdrawn is null;
drop index dose_record_lot;
create index dose_past_lot on dose_past (product, lot);
create index dose_past_unit on dose_past (unit) where unit is not null;
-- Rows that were only added are tidied up often, so that what the index says need not be checked in the rows.
alter table dose_record set (autovacuum_vacuum_insert_scale_factor = 0.01);

-- By which channels somebody can be told something, best first. Empty for people who are here already, until
-- registration.inbox.patient is rebuilt.
alter table patient add column channels text;
create index patient_gmd_holder on patient (left(gmd_holder, 8)) where gmd_holder is not null;

-- Recalls of a lot, whom they name, and what became of telling them.
create table recall (
    recall     uuid        primary key,
    product    text        not null,
    lot        text        not null,
    formerly   boolean     not null, -- those too whose dose was corrected away from the lot
    advice     text        not null,
    people     bigint      not null, -- when it began
    started    timestamptz not null,
    started_by text        not null,
    ended      timestamptz,          -- everybody was named
    stopped    timestamptz
);
create index recall_lot on recall (product, lot) where stopped is null;
create index recall_started on recall (started);

create table recall_person (
    recall uuid        not null,
    person uuid        not null,
    named  timestamptz not null,
    primary key (recall, person)
);
create index recall_person_person on recall_person (person);

create table recall_outcome (
    recall  uuid        not null,
    person  uuid        not null,
    outcome text        not null,
    channel text,
    at      timestamptz not null,
    primary key (recall, person)
);
create index recall_outcome_person on recall_outcome (person);
