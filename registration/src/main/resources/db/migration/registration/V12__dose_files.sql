-- Files of doses as organisations hand them in. The bytes are about health: compressed, sealed under a key of the file that
-- is wrapped by the master key, and gone once the file is done. Results hold no number, name or lot.
create table dose_file (
    file          uuid primary key,
    owner         text        not null, -- the source that handed it in
    name          text        not null,
    format        text        not null,
    state         text        not null,
    subject       text        not null, -- who handed it in
    organisation  text,
    riziv         text,
    insz          text,                 -- sealed with the key of who handed it in; only without a RIZIV number
    created       timestamptz not null,
    touched       timestamptz not null, -- when something happened to it last
    ended         timestamptz,
    wrapped_key   bytea,                -- null once the bytes are gone
    bytes         bigint      not null default 0,
    lines         integer     not null default 0,
    heading       text,                 -- of CSV: the separator and the columns
    position      bigint      not null default 0, -- of the byte after the last row that is done
    line          integer     not null default 0, -- how many lines are done
    rows_read     integer     not null default 0,
    registered    integer     not null default 0,
    known         integer     not null default 0,
    kept          integer     not null default 0,
    refused       integer     not null default 0,
    faults        jsonb       not null default '[]', -- of the file as a whole
    claimed_until timestamptz           -- by the process that works on it
);

create index dose_file_owner on dose_file (owner, created desc);
create index dose_file_waiting on dose_file (touched) where state = 'WAITING';

-- What was sent in one request, and how many line ends are in it.
create table dose_file_part (
    file   uuid    not null references dose_file on delete cascade,
    part   integer not null check (part > 0),
    starts bigint,                      -- its first byte in the file, once all parts are there
    size   integer not null,
    lines  integer not null,
    primary key (file, part)
);

create table dose_file_piece (
    file  uuid    not null,
    part  integer not null,
    piece integer not null,
    bytes bytea   not null,             -- compressed, then sealed
    primary key (file, part, piece),
    foreign key (file, part) references dose_file_part on delete cascade
);
alter table dose_file_piece alter column bytes set storage external; -- no compression of what is cipher text

create table dose_file_result (
    file    uuid    not null,
    line    integer not null,
    outcome text    not null,
    dose    uuid,
    faults  jsonb,
    primary key (file, line)
);

create index dose_file_result_refused on dose_file_result (file, line) where outcome = 'REFUSED';

-- The planner's statistics sample the values of a column and outlive the rows.
alter table dose_file alter column wrapped_key set statistics 0;
alter table dose_file_piece alter column bytes set statistics 0;
