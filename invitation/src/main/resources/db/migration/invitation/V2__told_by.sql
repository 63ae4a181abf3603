-- The announcement that tells what is booked now: those of earlier changes need not be sent any more.
alter table addressee_booking add column told_by uuid;
