-- What is drafted for a visitor whom nobody has spoken to yet belongs to the visitor alone, until its words begin a conversation.
alter table copilot_drafts alter column conversation_id drop not null;
