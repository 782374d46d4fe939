-- What a rep wrote in its own language before it sent a translation of it: for reps alone.
create table own_words (
  conversation_id varchar(64) not null,
  client_id varchar(64) not null,
  rep_id varchar(18) not null,
  text varchar(16000) not null,
  written_at timestamp with time zone not null,
  primary key (conversation_id, client_id)
);
