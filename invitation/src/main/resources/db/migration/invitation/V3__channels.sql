-- By which channels somebody can be reached, so that a confirmation is queued without opening anything sealed. Of people
-- who are here already only a letter is sure; rebuilding invitation.inbox.addressee tells the rest.
alter table addressee add column channels text not null default 'LETTER';
alter table addressee alter column channels drop default;
