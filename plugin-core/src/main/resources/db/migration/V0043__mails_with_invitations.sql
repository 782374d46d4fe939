-- Whom an answer goes to, and the event that a mail invites to or calls off.
alter table mails add column reply_to varchar(254);
alter table mails add column reply_to_name varchar(120);
alter table mails add column calendar_method varchar(16);
alter table mails add column calendar_part text;
