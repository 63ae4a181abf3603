-- Who holds a code, by a random number: to find the code of somebody who calls, and to write down who looked. Codes that were
-- heard of before are known by digest alone until the projection is rebuilt.
alter table bookable_code add column person uuid;
create index bookable_code_person on bookable_code (person);
