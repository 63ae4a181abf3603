-- Which reports count: those that are neither nullified nor the duplicate of another. Age and sex, and nobody.
create table signal_report (
    report    uuid primary key,
    told      boolean not null default false,    -- whether the report itself was heard of
    duplicate boolean not null default false,
    nullified boolean not null default false,
    age_group text    not null default 'NA',
    sex       text    not null default 'NA'
);
-- What was told: a product, a reaction, the lot and the days between them.
create table signal_case (
    report   uuid        not null,
    product  text        not null,
    reaction text        not null,
    lot      text,
    onset    smallint    not null,               -- day 0 is that of the dose; -1 before it, 61 after day 60
    received timestamptz not null,
    primary key (report, product, reaction)
);
create index signal_case_pair on signal_case (product, reaction, received, report);
create index signal_case_lot on signal_case (product, lot, received, report) where lot is not null;

-- Counts that are kept as reports come and go; '*' stands for any.
create table signal_count (
    product  text   not null,
    reaction text   not null,
    reports  bigint not null,
    primary key (product, reaction)
);
create table signal_stratum (
    product   text     not null,
    reaction  text     not null,
    age_group text     not null,
    sex       text     not null,
    onset     smallint not null,
    reports   bigint   not null,
    primary key (product, reaction, age_group, sex, onset)
);
create table signal_lot (
    product  text   not null,
    lot      text   not null,
    reaction text   not null,
    reports  bigint not null,
    primary key (product, lot, reaction)
);

-- Of which lot each dose was, and nobody's.
create table lot_dose (
    dose    uuid primary key,
    product text,
    lot     text
);
create index lot_dose_lot on lot_dose (product, lot);
-- How many doses of each lot were given, as they were counted last. No projection.
create table lot_count (
    product text        not null,
    lot     text        not null,
    doses   bigint      not null,
    made    timestamptz not null,
    primary key (product, lot)
);
