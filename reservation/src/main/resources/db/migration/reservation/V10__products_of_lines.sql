-- Which vaccine a plan names for a line on a day. For planners only; no public page or interface reads it.
alter table lineday_place add column product text;
