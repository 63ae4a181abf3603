-- One row per person of the code database; the name is cipher text.
create table code_record (
    person uuid primary key,
    code text,
    sealed_name text,
    postal_code text,
    state text not null default 'NOT_ACTIVATED',
    first_source text,
    activated_at timestamptz,
    doses integer not null default 0,
    first_from date,
    first_until date,
    vaccination text not null default 'NOT_VACCINATED',
    second_from date,
    second_until date
);

-- Our own copy of how many slots are booked with a code.
create table code_booking (
    code text primary key,
    slots integer not null
);

-- Who can still be selected. Born: the latest day that it can be; none for who was vaccinated before enrolment.
create table candidate (
    person uuid primary key,
    born date,
    postal_code text,
    entity text,
    selected boolean not null default false,
    vaccinated boolean not null default false
);
create index candidate_free on candidate (born) where not selected and not vaccinated;

-- The lists of rounds under way, old to young; thrown away when a round is over. No projection: never rebuilt.
create table selection_pick (
    round uuid not null,
    position integer not null,
    person uuid not null,
    primary key (round, position)
);

create table selection_round (
    round uuid primary key,
    name text not null,
    counted_on date not null,
    minimum_age integer not null,
    maximum_age integer,
    areas text[] not null,
    people integer not null,
    done integer not null default 0,
    activated integer not null default 0,
    state text not null,
    started_at timestamptz not null,
    ended_at timestamptz
);
