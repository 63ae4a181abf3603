-- The agenda was a copy of the counters that only added how long a slot lasts. Now the counters tell that as well.
alter table lineday_place add column minutes smallint not null default 15;
update lineday_place p set minutes = a.minutes from agenda_slot a
where a.centre = p.centre and a.day = p.day and a.slot = p.slot and a.line = p.line;
alter table lineday_place alter column minutes drop default;
drop table agenda_slot;
