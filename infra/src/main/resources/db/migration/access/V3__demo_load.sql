-- How far the loading of a demo is, so that it goes on after a restart; empty in production.
create table demo_load (
    step  text    primary key,
    done  bigint  not null
);
