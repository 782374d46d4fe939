-- Of a draft for which no rep asked: the text of auto pounce that is said where the draft is not.
alter table copilot_drafts add column pounce_text varchar(18);
