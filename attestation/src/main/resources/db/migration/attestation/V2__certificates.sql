-- What a certificate says of a dose: how many make its series complete.
alter table holder_dose add column doses_in_series smallint not null default 2;

-- Editions of certificates, for showing and downloading; the code is sealed with the key of the person.
create table certificate (
    certificate     uuid        not null,
    edition         integer     not null,
    person          uuid        not null,
    kind            text        not null,
    content         text        not null,
    uci             text        not null,
    kid             text        not null,
    code            text,
    issued_at       timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    reason          text,
    suspended_until timestamptz,
    primary key (certificate, edition)
);
create index certificate_person on certificate (person);
create index certificate_uci on certificate (uci);

-- People of whom something changed, until their certificates say so. A row says who, and nothing of what.
create table certificate_due (
    person        uuid primary key,
    wanted        bigint      not null default 1,
    not_before    timestamptz not null default now(),
    claimed_until timestamptz
);
create index certificate_due_waiting on certificate_due (not_before);

-- Results of tests, sealed with the key of the person.
create table test_result (
    test       uuid primary key,
    person     uuid        not null,
    details    text        not null,
    keep_until timestamptz not null
);
create index test_result_person on test_result (person);
create index test_result_keep_until on test_result (keep_until);

-- Hashes of certificates that count no more, ours and those of other countries: no person, no reason.
create table revocation (
    country     text        not null,
    kid         text        not null,
    type        text        not null,
    hash        bytea       not null check (length(hash) = 16),
    expires     timestamptz not null,
    batch       uuid,
    primary key (hash, type, kid)
);
create index revocation_unbatched on revocation (kid, type, hash) where batch is null;
create index revocation_told on revocation (batch) where batch is not null;
create index revocation_part on revocation (kid, type, get_byte(hash, 0));
create index revocation_expires on revocation (expires);

-- What is told together; a batch is never changed, only taken back.
create table revocation_batch (
    batch      uuid primary key,
    country    text        not null,
    kid        text        not null,
    type       text        not null,
    expires    timestamptz not null,
    told_at    timestamptz not null,
    taken_back boolean     not null default false
);
create index revocation_batch_told on revocation_batch (told_at, batch);

-- What people want corrected before a certificate can be made of it.
create table correction_request (
    record uuid primary key,
    person uuid        not null,
    lacks  text        not null,
    asked  timestamptz not null
);
create index correction_request_person on correction_request (person);
create index correction_request_asked on correction_request (asked, record);

-- Keys that are not only their owner's any more, and how far what they signed is revoked.
create table lost_key (
    kid     text primary key,
    told_at timestamptz not null,
    upto    uuid        not null default '00000000-0000-0000-0000-000000000000',
    done    boolean     not null default false
);
create index certificate_kid on certificate (kid, certificate) where revoked_at is null;
