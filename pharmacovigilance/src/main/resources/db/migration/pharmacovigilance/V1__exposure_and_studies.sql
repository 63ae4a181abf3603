-- Who was exposed to what: no more than a release needs.
create table exposure_person (
    person      uuid primary key,
    birth_month text,                            -- sealed with the key of the person
    sex         text    not null default 'X',
    nis5        text    not null default 'unknown',
    forgotten   boolean not null default false
);

create table exposure_dose (
    dose        uuid primary key,
    person      uuid     not null,
    week        date     not null,               -- its Monday
    dose_number smallint not null,
    product     text     not null,
    age         smallint not null default -1     -- youngest age of the finest band; -1: not known
);
create index exposure_dose_person on exposure_dose (person);
create index exposure_dose_week on exposure_dose (week);

create table exposure_product (
    product text primary key
);

-- One row per study, for the pages of researcher and officer.
create table overview_study (
    study           uuid primary key,
    researcher      text        not null,
    organisation    text,
    title           text        not null,
    request         jsonb       not null,        -- justification and scope as asked
    state           text        not null,
    requested_at    timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    refusal         text,
    available_until date,
    figures         jsonb,
    produced_at     timestamptz,
    downloads       integer     not null default 0,
    last_download   bigint      not null default -1,
    downloaded_at   timestamptz,
    closed_at       timestamptz
);
create index overview_study_researcher on overview_study (researcher);
create index overview_study_state on overview_study (state);

-- The key by which the pseudonyms of a study are made, wrapped; null once it is destroyed.
create table pseudonym_key (
    study       uuid primary key,
    wrapped_key bytea
);

-- How far the making of a package has come.
create table export_progress (
    study      uuid primary key,
    stage      text        not null,
    done       bigint      not null,
    total      bigint      not null,
    attempts   integer     not null default 0,
    updated_at timestamptz not null
);
