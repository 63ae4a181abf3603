-- Read by the room `home`: who asked to be vaccinated at home, with the address sealed by their key.
create table home_visit (
    code        text primary key,
    centre      text not null,
    sealed_wish text not null,
    asked_at    timestamptz not null,
    done_at     timestamptz
);
create index home_visit_open on home_visit (centre, asked_at) where done_at is null;
