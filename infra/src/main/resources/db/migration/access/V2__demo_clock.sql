-- How far the clock of a demo stands from the true time; empty in production.
create table demo_clock (
    id           integer primary key check (id = 1),
    shift_millis bigint not null
);
