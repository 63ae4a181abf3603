-- Requests and forms that may be sent again: what was answered the first time. The id is a keyed hash of who asked and
-- of the key they gave; the answer is sealed. A row counts for a day.
create table answered (
    id          text        primary key,
    fingerprint text        not null,
    claimed_at  timestamptz not null default now(),
    answer      bytea
);
create index answered_age on answered (claimed_at);
