-- Visits that a rep does not want to see; the next visit of the same visitor has another id.
create table dismissed_visits (
  rep_id varchar(18) not null,
  visit_id varchar(40) not null,
  dismissed_at timestamp with time zone not null,
  primary key (rep_id, visit_id)
);

-- What reps tell each other beside a conversation. No entries: nothing of it reaches a visitor.
create table notes (
  id varchar(40) not null primary key,
  conversation_id varchar(40) not null references conversations (id),
  client_id varchar(64) not null,
  noted_at timestamp with time zone not null,
  author_id varchar(18) not null,
  author_name varchar(255) not null,
  text varchar(8000) not null,
  constraint notes_one_client_id unique (conversation_id, client_id)
);
