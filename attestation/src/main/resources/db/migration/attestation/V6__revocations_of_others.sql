-- What is exchanged with the gateway of all countries: hashes of certificates, and nobody's name.
create table revocation_exchange (
    task    text primary key,                -- upload or import
    next_at timestamptz not null,            -- who looks from then on does it; the others leave it alone
    as_of   timestamptz,                     -- when it was last done to the end
    seen    timestamptz,                     -- up to here the list of the gateway was read
    fault   text                             -- what kept the last attempt from that, in one word
);

-- Our batches as the gateway has them.
create table revocation_upload (
    batch      uuid primary key,
    sent       text,                         -- while it is not known whether it arrived: what was sent
    began_at   timestamptz,
    name       text,                         -- the gateway's for it
    deleted_at timestamptz,
    refusals   integer     not null default 0,
    fault      text,
    next_at    timestamptz not null default '-infinity'
);
create index revocation_upload_name on revocation_upload (name);
create index revocation_upload_open on revocation_upload (batch) where deleted_at is null;

-- Batches of other countries. One with a fault holds nothing yet, and is asked for again.
create table foreign_batch (
    batch   uuid primary key,
    country text    not null,
    kid     text    not null default '',
    type    text    not null default '',
    expires timestamptz,
    fault   text,
    tries   integer not null default 0,
    next_at timestamptz
);
create index foreign_batch_country on foreign_batch (country);
create index foreign_batch_expires on foreign_batch (expires);
create index foreign_batch_part on foreign_batch (kid, type);
create index foreign_batch_fault on foreign_batch (next_at) where fault is not null;

create table foreign_revocation (
    hash  bytea not null check (length(hash) = 16),
    batch uuid  not null references foreign_batch on delete cascade,
    primary key (hash, batch)
);
create index foreign_revocation_part on foreign_revocation (batch, get_byte(hash, 0));

-- How many there are in each slice of the filter of scanners; its version rises with each change.
create table foreign_slice (
    kid        text   not null,
    type       text   not null,
    first_byte int    not null,
    hashes     bigint not null,
    version    bigint not null,
    primary key (kid, type, first_byte)
);
create sequence foreign_slice_version;
