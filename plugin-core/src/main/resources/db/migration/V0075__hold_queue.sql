-- A visitor's place among those who call and wait for a rep; the order is since when.
create table hold_places (
  conversation_id varchar(40) not null primary key references conversations (id),
  visitor_id varchar(40) not null,
  state varchar(10) not null,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  answered_by varchar(18),
  -- Who could have answered, one id a line: they see it where nobody did.
  routed varchar(4000) not null,
  seen_to_at timestamp with time zone,
  seen_to_by varchar(18),
  version bigint not null
);
create index hold_places_by_state on hold_places (state, since);
