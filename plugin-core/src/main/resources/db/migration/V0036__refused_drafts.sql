-- A language model's text that was shown while it came and may not be used: why. It counts as any other.
alter table copilot_drafts add column refused varchar(32);
