-- Places that are kept while somebody decides, written in the transaction that stores the event: read to give them back
-- in time. What is kept counts as taken in lineday_place.
create table booking_hold (
    code   text not null,
    centre text not null,
    day    date not null,
    slot   time not null,
    until  timestamptz not null,
    primary key (centre, day, slot, code)
);
create index booking_hold_of_code on booking_hold (code);
create index booking_hold_until on booking_hold (until);
