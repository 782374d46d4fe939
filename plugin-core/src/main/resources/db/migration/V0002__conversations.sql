-- One row a conversation. Its row lock gives out the sequence numbers of its log.
create table conversations (
  id varchar(40) not null primary key,
  visitor_id varchar(40) not null,
  -- The visitor's id while the conversation waits or is open, else null: at most one of these a visitor.
  live_visitor_id varchar(40),
  site varchar(40) not null,
  origin varchar(16) not null,
  opening_id varchar(64) not null,
  state varchar(16) not null,
  last_seq bigint not null,
  rep_id varchar(18),
  rep_name varchar(255),
  visitor_name varchar(255),
  visitor_email varchar(320),
  visitor_company varchar(255),
  visitor_seen bigint not null,
  rep_seen bigint not null,
  started_at timestamp with time zone not null,
  deadline timestamp with time zone,
  last_message_at timestamp with time zone not null,
  asked_at timestamp with time zone,
  ending_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_reason varchar(16),
  outcome varchar(80),
  version bigint not null,
  constraint conversations_one_live unique (live_visitor_id),
  constraint conversations_one_opening unique (visitor_id, opening_id)
);
create index conversations_by_visitor on conversations (visitor_id, started_at);
create index conversations_by_rep on conversations (rep_id, started_at);
create index conversations_by_start on conversations (started_at);

-- The log: appended, never changed. Client ids are null for what the server itself notes.
create table entries (
  conversation_id varchar(40) not null references conversations (id),
  seq bigint not null,
  kind varchar(24) not null,
  happened_at timestamp with time zone not null,
  author_kind varchar(8) not null,
  author_id varchar(40),
  author_name varchar(255),
  text varchar(8000),
  client_id varchar(64),
  reason varchar(24),
  primary key (conversation_id, seq),
  constraint entries_one_client_id unique (conversation_id, client_id)
);

create table meeting_requests (
  id varchar(40) not null primary key,
  client_id varchar(64) not null,
  visitor_id varchar(40) not null,
  conversation_id varchar(40) references conversations (id),
  email varchar(320) not null,
  name varchar(255),
  zone varchar(64) not null,
  times varchar(2000) not null,
  note varchar(2000),
  requested_at timestamp with time zone not null,
  constraint meeting_requests_one_client_id unique (visitor_id, client_id)
);
