-- An event is told from others by its aggregate and its number there. Nobody looks for it by its random name, whose index
-- takes some 80 bytes an event and a page in memory for nearly every one that is stored.
alter table domain_event drop constraint domain_event_event_identifier_key;
