-- Our own copy of people, from what selection tells. The sealed columns open with the key of the person only.
create table patient (
    person      uuid primary key,
    name        text not null, -- sealed
    birth_date  text not null, -- sealed
    sex         text not null,
    postal_code text not null,
    language    text not null,
    gmd_holder  text
);

-- Every dose that was registered, withdrawn ones included.
create table dose_record (
    dose              uuid primary key,
    person            uuid        not null,
    insz              text,        -- sealed; emptied when the person is forgotten
    product           text        not null,
    lot               text        not null,
    unit              text,        -- vaccine identification number
    expires           date,
    given             date        not null,
    place_kind        text        not null,
    place             text        not null,
    vaccinator_riziv  text,
    vaccinator_insz   text,        -- sealed with the key of the vaccinator
    source            text        not null,
    reaction          text,
    recorded          timestamptz not null,
    withdrawn         timestamptz,
    withdrawal_reason text
);

-- The three questions: all vaccines of a person, all persons of a vaccine, all persons of a lot of a vaccine.
create index dose_record_person on dose_record (person, given);
create index dose_record_unit on dose_record (unit) where unit is not null;
create index dose_record_lot on dose_record (product, lot);
