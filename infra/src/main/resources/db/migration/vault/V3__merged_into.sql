-- Somebody who was met by the number of another register, and became a part of a person with an INSZ: the number leads to that
-- person, and both are forgotten together. The INSZ is sealed with the key of that person.
alter table person add column merged_into uuid references person on delete cascade;
alter table person add column insz bytea;
alter table person add constraint person_merged check ((merged_into is null) = (insz is null));
create index person_merged_into on person (merged_into) where merged_into is not null;
alter table person alter column insz set statistics 0;
