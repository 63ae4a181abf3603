-- By what right a dose was given: PERSON|ORAL, EMERGENCY. Empty when nothing was said about it.
alter table dose_record add column consent text;

-- Consent to share: empty where it is not asked, as registering is a duty; GIVEN, or WITHHELD, which only its source sees.
alter table dose_record add column sharing text;
alter table dose_record add column held boolean not null generated always as (coalesce(sharing = 'WITHHELD', false)) stored;

-- What is held stands in no answer to a lot.
drop index dose_record_trace;
create index dose_record_trace on dose_record (product, lot, person, dose) include (given, place_kind, place)
    where withdrawn is null and not held;
create index dose_record_held on dose_record (source, product, lot) where held and withdrawn is null;
