-- What a rep notes of a conversation that is over, for its Event in the CRM.
create table call_notes (
  conversation_id varchar(40) not null primary key references conversations (id),
  words varchar(10000) not null,
  written_by varchar(18) not null,
  written_by_name varchar(255) not null,
  written_at timestamp with time zone not null,
  version bigint not null
);
