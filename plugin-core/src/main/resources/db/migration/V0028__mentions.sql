-- Whom a note calls: a person a line, id and name as it stands in the text.
alter table notes add column mentioned varchar(4000);

-- What those people have not seen yet.
create table mentions (
  id varchar(40) not null primary key,
  note_id varchar(40) not null references notes (id),
  conversation_id varchar(40) not null references conversations (id),
  rep_id varchar(18) not null,
  mentioned_at timestamp with time zone not null,
  read_at timestamp with time zone,
  constraint mentions_one_a_note unique (note_id, rep_id)
);
create index mentions_by_rep on mentions (rep_id, read_at, mentioned_at);
