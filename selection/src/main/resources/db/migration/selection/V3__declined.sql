-- Whether the holder of a code declined to be vaccinated, as heard from reservation.
alter table code_booking add column declined boolean not null default false;
