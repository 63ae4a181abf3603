-- Who looked at a person's data, when, at what and why. Rows are only ever added, and go when the person is forgotten.
create table look (
    id            bigserial   primary key,
    person        uuid        not null,
    at            timestamptz not null,
    provider_name text,
    profession    text,
    organisation  text,
    by_self       boolean     not null,
    what          text        not null,
    purpose       text        not null
);
create index look_person on look (person, id desc);
