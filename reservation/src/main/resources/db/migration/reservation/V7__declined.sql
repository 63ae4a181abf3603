-- Codes whose holders declined, written in the transaction that stores the event: nothing may be booked with them.
create table declined_code (
    code text primary key
);
