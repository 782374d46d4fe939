-- A try to call a visitor's phone. live_conversation_id is set as long as it goes on.
create table phone_calls (
  id varchar(40) not null primary key,
  conversation_id varchar(40) not null references conversations (id),
  live_conversation_id varchar(40),
  visitor_id varchar(40) not null,
  address varchar(64) not null,
  phone_number varchar(20) not null,
  state varchar(10) not null,
  rep_id varchar(18),
  asked_at timestamp with time zone not null,
  dialled_at timestamp with time zone,
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_code integer,
  version bigint not null,
  constraint phone_calls_one_at_a_time unique (live_conversation_id)
);
create index phone_calls_by_conversation on phone_calls (conversation_id);
create index phone_calls_by_time on phone_calls (dialled_at);

-- Its one row is locked by who counts before it dials.
create table phone_lock (id integer not null primary key);
insert into phone_lock (id) values (1);
