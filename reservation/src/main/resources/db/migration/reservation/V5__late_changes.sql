-- Read by the room `late`: whose appointments were given up because a plan changed after its week was closed. They are
-- phoned; whoever books anew goes from here.
create table late_phone (
    code      text not null,
    dose      smallint not null,
    reference text not null,
    centre    text not null,
    day       date not null,
    slot      time not null,
    primary key (code, dose)
);
create index late_phone_of_centre on late_phone (centre, day, slot);
