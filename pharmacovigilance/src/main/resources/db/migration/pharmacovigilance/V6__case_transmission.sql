-- Cases on their way to whoever gathers those of Europe. Not read from events: what a receiver said is said once.
create table icsr_case (
    safety_case uuid primary key,
    number      text        not null unique,     -- C.1.1; drawn at random
    state       text        not null default 'WAITING',
    version     integer     not null default 0,  -- of the case, when it last went or was withheld
    heard       timestamptz,                     -- the newest that was told to us in that version
    accepted    integer     not null default 0,  -- the version that the receiver has; 0: none
    known       timestamptz,                     -- the newest that was told to us in that one
    ended       boolean     not null default false, -- the receiver has heard that it is none
    batch       text,                            -- in which it last went
    tries       integer     not null default 0,  -- how often it was not taken in a row
    next_at     timestamptz not null default '-infinity',
    faults      text        not null default '',
    at          timestamptz
);
create index icsr_case_again on icsr_case (next_at) where state = 'AGAIN';

create table icsr_batch (
    number      text primary key,                -- N.1.2
    created     timestamptz not null,
    message     text,                            -- as it went; goes when it is answered
    cases       integer     not null,
    sent_at     timestamptz,                     -- the receiver said that it has it
    fault       text,                            -- why it could not be sent or its answer not be read
    answered_at timestamptz,
    verdict     text,
    remark      text,
    refused     integer     not null default 0,
    not_ours    integer     not null default 0   -- of how many other cases the answer spoke
);
create index icsr_batch_open on icsr_batch (created, number) where answered_at is null;
create index icsr_batch_created on icsr_batch (created, number);

create table icsr_batch_case (
    batch       text        not null,
    safety_case uuid        not null,
    number      text        not null,
    version     integer     not null,
    heard       timestamptz not null,
    ends        boolean     not null,
    primary key (batch, safety_case)
);

create table icsr_turn (
    next_at timestamptz not null,
    fault   text,
    as_of   timestamptz
);
insert into icsr_turn (next_at) values ('-infinity');

-- Who took the file of a case with them.
create table icsr_download (
    safety_case uuid        not null,
    version     integer     not null,
    by_user     text        not null,
    at          timestamptz not null
);
create index icsr_download_case on icsr_download (safety_case, at);
