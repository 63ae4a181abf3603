-- Whom others told us to trust. Certificates of signers are public; nothing here is about a person.
create table trust_source (
    source  text primary key,
    as_of   timestamptz,                     -- when it was last imported whole
    fault   text,                            -- what kept the last attempt from that, in one word
    left_out integer not null default 0,     -- entries of the last import that nobody trusted vouches for
    next_at timestamptz not null             -- who asks from then on imports it; the others leave it alone
);

-- Rises with each import that changed something: processes look at it to know whether to read the list again.
create table trust_version (
    single    boolean primary key default true check (single),
    version   bigint not null,
    forgotten bigint not null                -- up to here it is no longer known who left
);
insert into trust_version values (true, 0, 0);

create table trusted_signer (
    source      text   not null,
    hash        bytea  not null,             -- SHA-256 of the certificate
    country     text   not null,
    certificate bytea  not null,
    since       bigint not null,             -- the version with which it came
    until       bigint,                      -- and with which it left
    left_at     timestamptz,
    primary key (source, hash)
);
create index trusted_signer_change on trusted_signer ((coalesce(until, since)), hash);
create index trusted_signer_hash on trusted_signer (hash) where until is null;
