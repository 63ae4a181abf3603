-- What became of what people want corrected; kept a while after the answer, for who asked to read.
alter table correction_request add column state    text not null default 'ASKED';
alter table correction_request add column taken    timestamptz;
alter table correction_request add column answered timestamptz;
alter table correction_request add column cause    text;
drop index correction_request_asked;
create index correction_request_open on correction_request (asked, record) where answered is null;
create index correction_request_answered on correction_request (answered) where answered is not null;
