-- The tables that every context has in its schema.
create table domain_event (
    global_index         bigserial primary key,
    event_identifier     varchar(64)  not null unique,
    aggregate_identifier varchar(128) not null,
    sequence_number      bigint       not null,
    type                 varchar(64),
    time_stamp           varchar(64)  not null,
    payload_type         varchar(128) not null,
    payload_revision     varchar(16),
    payload              bytea        not null,
    meta_data            bytea,
    unique (aggregate_identifier, sequence_number)
);

create table snapshot (
    event_identifier     varchar(64)  not null,
    aggregate_identifier varchar(128) not null,
    sequence_number      bigint       not null,
    type                 varchar(64)  not null,
    time_stamp           varchar(64)  not null,
    payload_type         varchar(256) not null,
    payload_revision     varchar(16),
    payload              bytea        not null,
    meta_data            bytea,
    primary key (aggregate_identifier, sequence_number)
);

-- What neighbours told, each event once; in the order of its arrival.
create table inbox (
    global_index         bigserial primary key,
    event_identifier     varchar(64)  not null unique,
    aggregate_identifier varchar(128) not null,
    sequence_number      bigint       not null,
    type                 varchar(64)  not null,
    time_stamp           varchar(64)  not null,
    payload_type         varchar(128) not null,
    payload_revision     varchar(16),
    payload              bytea        not null,
    meta_data            bytea
);

create table token (
    processor_name varchar(128) not null,
    segment        integer      not null,
    token          bytea,
    token_type     varchar(256),
    time_stamp     varchar(64),
    owner          varchar(256),
    primary key (processor_name, segment)
) with (fillfactor = 50);

create table dead_letter (
    deadletteridentifier varchar(64)  primary key,
    processinggroup      varchar(128) not null,
    sequenceidentifier   varchar(255) not null,
    sequenceindex        bigint       not null,
    messagetype          varchar(255) not null,
    eventidentifier      varchar(64)  not null,
    timestamp            varchar(64)  not null,
    payloadtype          varchar(128) not null,
    payloadrevision      varchar(16),
    payload              bytea        not null,
    metadata             bytea,
    type                 varchar(64),
    aggregateidentifier  varchar(128),
    sequencenumber       bigint,
    tokentype            varchar(256),
    token                bytea,
    enqueuedat           varchar(64)  not null,
    lasttouched          varchar(64),
    processingstarted    varchar(64),
    causetype            varchar(255),
    causemessage         varchar(1023),
    diagnostics          bytea,
    unique (processinggroup, sequenceidentifier, sequenceindex)
);
