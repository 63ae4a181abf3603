-- What the agency makes of each report; whose it is, only the pseudonym of the report says.
create table safety_case (
    safety_case uuid primary key,                -- that of its report
    seriousness text[]      not null,
    received    timestamptz not null,
    due         date        not null,
    version     integer     not null,
    causality   text,
    lead        uuid,                            -- the case that tells the same
    nullified   boolean     not null default false
);
create index safety_case_todo on safety_case ((cardinality(seriousness) = 0), due, safety_case)
    where causality is null and lead is null and not nullified;
create index safety_case_received on safety_case (received, safety_case);

create table safety_case_decision (
    safety_case uuid        not null,
    version     integer     not null,
    kind        text        not null,
    detail      text        not null,
    reason      text        not null,
    decided_by  text        not null,
    at          timestamptz not null,
    primary key (safety_case, version)
);
