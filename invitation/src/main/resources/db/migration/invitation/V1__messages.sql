-- Our own copy of who can be reached where. Everything that tells who it is, is cipher text.
create table addressee (
    person uuid primary key,
    code text not null,
    language text not null,
    sealed_name text not null,
    sealed_address text not null,
    sealed_contact text not null,
    sealed_code text,
    active boolean not null default false
);
create unique index addressee_code on addressee (code);

create table addressee_booking (
    code text primary key,
    booked jsonb not null,
    booked_before jsonb
);

-- The queue. Settled together with the facts, never rebuilt.
create table dispatch (
    message text primary key,
    person uuid not null,
    subject text not null,
    channel text not null,
    state text not null default 'WAITING',
    due_at timestamptz not null,
    attempts integer not null default 0,
    not_before timestamptz not null default now(),
    claimed_until timestamptz,
    batch text,
    settled_at timestamptz
);
create index dispatch_waiting on dispatch (channel, not_before) where state = 'WAITING';
create index dispatch_batch on dispatch (batch) where state = 'WAITING' and batch is not null;
create index dispatch_due on dispatch (due_at);
create index dispatch_person on dispatch (person);

create table last_message (
    person uuid not null,
    channel text not null,
    subject text not null,
    sent_at timestamptz not null,
    primary key (person, channel)
);
