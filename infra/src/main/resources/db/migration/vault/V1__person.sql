-- One row per person. Deleting it shreds all that was ever stored about them.
create table person (
    person      uuid  primary key,
    insz_digest text  not null unique,
    wrapped_key bytea not null
);
