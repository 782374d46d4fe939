-- What a search over past conversations looks through: all words of each in one text, in lower case.
create table conversation_words (
  conversation_id varchar(40) not null primary key references conversations (id),
  rep_id varchar(18),
  started_at timestamp with time zone not null,
  outcome varchar(80),
  words varchar(100000) not null
);
create index conversation_words_by_start on conversation_words (started_at);
create index conversation_words_by_rep on conversation_words (rep_id, started_at);
