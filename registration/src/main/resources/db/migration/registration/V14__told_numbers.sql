-- Which dose it was according to who told it; the register counts for itself. Null when nobody said.
alter table dose_record add column number_told text;
alter table dose_past add column number_told text;
-- What was seen after a dose can be told and corrected later.
alter table dose_past add column reaction text;
