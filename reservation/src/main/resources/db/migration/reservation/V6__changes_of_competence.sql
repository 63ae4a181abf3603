-- A change of competence waits while people are booked at the old centre: its rows name it until then.
alter table competence
    add column waiting text,
    add column said_at timestamptz not null default '-infinity';
create index competence_waiting on competence (waiting) where waiting is not null;

-- Read by the rooms `handover` and `web`: what was asked, and how far it is.
create table competence_change (
    handover     text primary key,
    centre       text not null,
    postal_codes text[] not null,
    from_day     date not null,
    asked_by     text not null,
    asked_at     timestamptz not null,
    stage        text not null,
    moved        integer not null default 0,
    left_alone   integer not null default 0,
    unplaced     integer not null default 0,
    announced_at timestamptz
);
create index competence_change_open on competence_change (stage) where stage not in ('IN_EFFECT', 'WITHDRAWN');

-- Which codes a change concerns; written only when a code is activated.
create index bookable_code_postal_code on bookable_code (postal_code);

-- The work of a hand-over: one row per booking from its start to its end, and none afterwards.
create table handover_booking (
    handover     text not null,
    code         text not null,
    postal_code  text not null,
    was          jsonb not null,
    secured      jsonb,
    state        text not null,
    primary key (handover, code)
);
create index handover_booking_state on handover_booking (handover, state);
