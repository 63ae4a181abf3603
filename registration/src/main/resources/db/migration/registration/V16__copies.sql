-- Of whom a receiver of copies is to be told: one row per person while there is something to tell.
create table copy_due (
    receiver      text        not null,
    person        uuid        not null, -- or the thing itself, when it is nobody's
    wanted        bigint      not null default 1, -- counts what happened since nobody waited
    since         timestamptz not null default now(),
    state         text        not null default 'WAITING',
    attempts      integer     not null default 0,
    not_before    timestamptz not null default now(),
    claim         uuid,                 -- of the process that works on it
    claimed_until timestamptz,
    fault         text,                 -- a countable word
    primary key (receiver, person)
) with (fillfactor = 70);

create index copy_due_next on copy_due (receiver, not_before) where state = 'WAITING';
create index copy_due_stuck on copy_due (receiver, since) where state = 'STUCK';

-- What each receiver was told last; no digest while it is being told, when nobody knows what it holds.
create table copy_item (
    receiver text     not null,
    bucket   smallint not null,
    item     uuid     not null,
    person   uuid     not null,
    digest   bytea,
    primary key (receiver, bucket, item) include (digest)
);

create index copy_item_person on copy_item (receiver, person);

-- What a comparison with a receiver found.
create table copy_report (
    report        bigint generated always as identity primary key,
    receiver      text        not null,
    day           date,                 -- of the daily one; none when somebody asked
    asked         timestamptz not null,
    asked_by      text,
    ended         timestamptz,
    claimed_until timestamptz,
    claim         uuid,
    attempts      integer     not null default 0,
    fault         text,
    here          bigint      not null default 0,
    there         bigint      not null default 0,
    missing       bigint      not null default 0,
    surplus       bigint      not null default 0,
    different     bigint      not null default 0,
    overlooked    bigint      not null default 0,
    healed        bigint      not null default 0
);

create unique index copy_report_daily on copy_report (receiver, day) where day is not null;
create unique index copy_report_open on copy_report (receiver) where ended is null;
create index copy_report_latest on copy_report (receiver, asked desc);
