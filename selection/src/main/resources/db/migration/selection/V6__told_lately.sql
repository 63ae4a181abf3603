-- When the register told of somebody last; kept for a day, for who compares with what it told an hour ago.
create table code_heard (
    person uuid        primary key,
    heard  timestamptz not null
);
