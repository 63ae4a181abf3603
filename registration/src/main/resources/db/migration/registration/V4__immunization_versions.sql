-- What was told word for word, with every version. Opens with the key of the person only.
create table immunization_version (
    dose      uuid        not null,
    version   integer     not null check (version > 0),
    person    uuid        not null,
    told      text,                 -- sealed; null when it was corrected by fields since
    withdrawn boolean     not null, -- taken back, whatever the words say
    changed   timestamptz not null,
    primary key (dose, version)
);

create index immunization_version_person on immunization_version (person, dose, version desc);
