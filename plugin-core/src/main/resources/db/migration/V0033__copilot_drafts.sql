-- What the copilot drafted, for whom and by which engine; also what is counted for its bounds.
create table copilot_drafts (
  id varchar(64) not null primary key,
  conversation_id varchar(64) not null,
  visitor_id varchar(64) not null,
  rep_id varchar(18) not null,
  skill varchar(16) not null,
  engine varchar(120) not null,
  engine_version varchar(120) not null,
  text varchar(16000) not null,
  sources varchar(2000) not null,
  drafted_at timestamp with time zone not null
);
create index copilot_drafts_by_time on copilot_drafts (drafted_at);
create index copilot_drafts_by_rep on copilot_drafts (rep_id, drafted_at);
create index copilot_drafts_by_visitor on copilot_drafts (visitor_id, drafted_at);
create index copilot_drafts_by_conversation on copilot_drafts (conversation_id, drafted_at);
