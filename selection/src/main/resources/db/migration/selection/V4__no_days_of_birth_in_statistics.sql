-- The planner's statistics sample the values of a column and outlive the rows: a day of birth would stay readable there,
-- and in a dump that takes them along, after somebody was forgotten.
alter table candidate alter column born set statistics 0;
