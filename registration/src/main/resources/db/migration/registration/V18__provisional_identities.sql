-- Who was told of by the number of another register. The number is sealed with the key of that provisional identity.
create table provisional_identity (
    identity    uuid        primary key,
    number      text        not null,
    source      text        not null, -- that told of them first
    since       timestamptz not null,
    requested   date,                 -- when a BIS number was requested
    merged_into uuid,
    merged      timestamptz
);
create index provisional_identity_waiting on provisional_identity (since, identity) where merged_into is null;
create index provisional_identity_merged on provisional_identity (since, identity) where merged_into is not null;
create index provisional_identity_into on provisional_identity (merged_into) where merged_into is not null;
