-- Names in transit that were presented, until they end; neither a name nor whose it is.
create table pseudonym_presented (
    mark     text        primary key,            -- the role, and a hash of nonce and tag of the JWE
    question text        not null,               -- a hash: the same question may be asked again
    ends     timestamptz not null
);

create index pseudonym_presented_ends on pseudonym_presented (ends);
