-- Of which recall an announcement tells whom, and which recalls were called off: what the register asked to tell.
create table recall_notice (
    announcement uuid primary key,
    recall       uuid not null,
    person       uuid not null
);
create index recall_notice_person on recall_notice (person);
create table recall_called_off (
    recall uuid primary key
);
