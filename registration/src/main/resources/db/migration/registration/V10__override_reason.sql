-- Why a dose counts although the schedule spoke against it. Rows from before are filled by rebuilding the record.
alter table dose_record add column override_reason text;
