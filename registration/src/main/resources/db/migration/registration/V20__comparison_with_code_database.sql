-- When others were told of somebody last; kept for a day, for who compares with what was told an hour ago.
create table told_lately (
    person uuid        primary key,
    told   timestamptz not null
);

-- A second comparison shows whether telling people again has helped.
alter table copy_report add column looks smallint not null default 1;
