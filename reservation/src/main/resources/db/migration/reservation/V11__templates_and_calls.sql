-- Read by the room `template`: weeks under a name, from which other weeks are filled. One that was deleted can be put back.
create table week_template (
    template   uuid primary key,
    centre     text not null,
    name       text not null,
    places     integer not null,
    days       jsonb not null,
    saved_at   timestamptz not null,
    saved_by   text not null,
    deleted_at timestamptz
);
create index week_template_of_centre on week_template (centre, lower(name));

-- Who has been phoned after a late change, by whom, and whether they were reached.
alter table late_phone
    add column phoned_at timestamptz,
    add column phoned_by text,
    add column reached   boolean;
