-- By which channels somebody can be reached, so that a confirmation is queued without opening anything sealed. Empty for
-- people who are here already, until invitation.inbox.addressee is rebuilt: then their contact is opened.
alter table addressee add column channels text;
