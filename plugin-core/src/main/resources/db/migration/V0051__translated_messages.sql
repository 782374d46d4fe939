-- Which message of a visitor a translation is of: it is asked for once, and read by each rep.
alter table copilot_drafts add column message_seq bigint;
alter table copilot_drafts add column from_language varchar(8);
alter table copilot_drafts add column into_language varchar(8);
