-- Both truths: dose_record says what is right, dose_past what was on record before.
alter table dose_record add column version integer not null default 1;
alter table dose_record add column corrected timestamptz;

create table dose_past (
    dose             uuid        not null,
    version          integer     not null, -- that said so
    product          text        not null,
    lot              text        not null,
    unit             text,
    expires          date,
    given            date        not null,
    place_kind       text        not null,
    place            text        not null,
    vaccinator_riziv text,
    vaccinator_insz  text, -- sealed with the key of the vaccinator
    until            timestamptz not null,
    corrected_by     text        not null,
    kinds            text        not null, -- with commas
    reason           text, -- sealed with the key of the person
    primary key (dose, version)
);
