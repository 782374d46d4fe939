-- In which language a visitor writes, where a rep says so.
create table talk_languages (
  conversation_id varchar(64) not null primary key,
  language varchar(8) not null,
  rep_id varchar(18) not null,
  chosen_at timestamp with time zone not null,
  version bigint not null
);
