-- Our copy of people and doses for the published counts: no more than the file tells, and the birth date sealed.
create table counted_person (
    person     uuid primary key,
    birth_date text,                             -- sealed with the key of the person
    sex        text    not null default 'NA',
    region     text    not null default 'NA',
    forgotten  boolean not null default false
);

create table counted_dose (
    dose      uuid primary key,
    person    uuid,                              -- none once the person is forgotten: the dose stays in its cell
    given     date not null,
    region    text not null,
    age_group text not null,
    sex       text not null,
    brand     text not null,
    letter    text not null
);
create index counted_dose_person on counted_dose (person) where person is not null;

-- The file as it was published last. No projection: it is counted again, and never replayed.
create table published_count (
    given     date   not null,
    region    text   not null,
    age_group text   not null,
    sex       text   not null,
    brand     text   not null,
    letter    text   not null,
    doses     bigint not null,
    primary key (given, region, age_group, sex, brand, letter)
);

create table publication (
    name    text primary key,
    made    timestamptz not null,
    content bytea       not null                 -- the file, gzipped
);

-- A key that was destroyed would stay readable among the planner's statistics.
alter table pseudonym_key alter column wrapped_key set statistics 0;
