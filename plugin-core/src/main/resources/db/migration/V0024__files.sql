-- What visitors and reps send each other; their bytes lie elsewhere, under the id.
create table files (
  id varchar(40) not null primary key,
  uploaded_by varchar(64) not null,
  -- Null until it is posted in one.
  conversation_id varchar(40) references conversations (id),
  name varchar(255) not null,
  media_type varchar(255) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  width integer,
  height integer,
  uploaded_at timestamp with time zone not null,
  version bigint not null
);
create index files_by_conversation on files (conversation_id);

alter table entries add column file_id varchar(40) references files (id);
