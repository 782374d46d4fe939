-- Whether the rep allows voice and video.
alter table reps add column voice_video boolean default true not null;

-- A visitor and a rep who speak. live_conversation_id is set as long as it goes on.
create table calls (
  id varchar(40) not null primary key,
  conversation_id varchar(40) not null references conversations (id),
  live_conversation_id varchar(40),
  kind varchar(8) not null,
  state varchar(8) not null,
  rep_id varchar(18) not null,
  started_by varchar(8) not null,
  visitor_page varchar(64),
  visitor_microphone boolean not null,
  visitor_camera boolean not null,
  rep_page varchar(64),
  rep_microphone boolean not null,
  rep_camera boolean not null,
  allowed varchar(8) not null,
  started_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_reason varchar(20),
  ended_by varchar(8),
  version bigint not null,
  constraint calls_one_at_a_time unique (live_conversation_id)
);
create index calls_by_conversation on calls (conversation_id, started_at);
