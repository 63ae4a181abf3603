-- How many places each slot of each line has, and how many are taken. Written in the transaction that stores the event;
-- the check is the last guard: no version of the program, however faulty, gives a place that is not there.
create table lineday_place (
    centre text not null,
    day    date not null,
    slot   time not null,
    line   smallint not null,
    places smallint not null,
    taken  smallint not null,
    primary key (centre, day, slot, line),
    constraint lineday_place_never_oversold check (taken between 0 and places)
) with (fillfactor = 70); -- room on the page for the next count, so that the index is left alone

-- Read by the room `competence`: from which day a centre serves a postal code, until the next row of that code.
create table competence (
    postal_code text not null,
    from_day    date not null,
    centre      text not null,
    primary key (postal_code, from_day)
);

-- Read by the room `directory`: the centres as they are described now.
create table directory_centre (
    centre  text primary key,
    name    text not null,
    address text not null,
    lines   smallint not null,
    regime  text not null
);

-- Read by the room `code`: the codes that may be used now, and what may be booked with them. No row, no booking.
create table bookable_code (
    code          text primary key,
    postal_code   text not null,
    doses         smallint not null,
    minimal_days  smallint not null,
    maximal_days  smallint not null,
    from_day      date not null,
    until_day     date not null
);

-- Read by the room `agenda`: what is planned and taken, for offering free moments and showing a week.
create table agenda_slot (
    centre  text not null,
    day     date not null,
    line    smallint not null,
    slot    time not null,
    minutes smallint not null,
    places  smallint not null,
    taken   smallint not null,
    primary key (centre, day, line, slot)
) with (fillfactor = 70);

-- Read by the room `mybooking`: what is booked with a code.
create table mybooking (
    code         text primary key,
    revision     bigint not null,
    appointments jsonb not null
);
