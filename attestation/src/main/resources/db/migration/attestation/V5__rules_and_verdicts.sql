-- Rules of the countries about certificates. Rows are added, never changed.
create table certificate_rule (
    place      bigint generated always as identity primary key,
    hash       text        not null unique, -- of what it says
    identifier text        not null,
    country    text        not null,
    major      int         not null,
    minor      int         not null,
    patch      int         not null,
    valid_from timestamptz not null,
    valid_to   timestamptz not null,
    rule       text        not null,        -- as it was published
    published  timestamptz not null,
    unique (identifier, major, minor, patch)
);

-- What was answered about a certificate and on what grounds, all by hash: nobody is found by it. Kept for some weeks.
create table verdict (
    number      uuid primary key,
    given       timestamptz not null,
    certificate text        not null, -- keyed, with the number: two verdicts on one certificate have nothing in common
    clock       timestamptz not null,
    country     text        not null,
    decision    text        not null,
    stopped     text        not null, -- where; empty when it passed
    revoked     boolean     not null,
    rules       text[]      not null,
    decisions   text[]      not null, -- of each of the rules
    value_sets  text        not null,
    trust_list  text        not null,
    signers     text[]      not null  -- those of the list that the certificate could be signed by
);
create index verdict_given on verdict (given);

-- What verdicts name, as long as it is. As small as the trust lists and value sets that ever were.
create table verdict_signer (
    hash        text primary key,
    certificate bytea not null
);
create table verdict_value_sets (
    hash  text primary key,
    codes text not null
);
