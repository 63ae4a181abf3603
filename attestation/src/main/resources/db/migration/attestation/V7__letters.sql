-- Where letters go, sealed with the key of the person. Who was told of before gets it when told of again.
alter table holder_person add column address text;
alter table holder_person add column language text;

-- Certificates on their way by post: who and when, and nothing of what is in the envelope.
create table certificate_letter (
    letter    uuid primary key,
    person    uuid        not null,
    state     text        not null default 'WAITING',
    asked     timestamptz not null,
    posted    timestamptz,
    batch     text,
    attempts  smallint    not null default 0,
    free_from timestamptz not null default now()
);
create unique index certificate_letter_open on certificate_letter (person) where state in ('WAITING', 'HANDED_OVER');
create index certificate_letter_person on certificate_letter (person, asked);
create index certificate_letter_waiting on certificate_letter (free_from) where state = 'WAITING';
create index certificate_letter_batch on certificate_letter (batch) where state = 'WAITING';
create index certificate_letter_asked on certificate_letter (asked);
