-- A rep's copy of a meeting: what is to stand in the calendar, and whether it does.
create table calendar_entries (
  id varchar(40) not null primary key,
  booking_id varchar(64) not null,
  rep_id varchar(18) not null,
  calendar_id varchar(40) not null,
  -- What is to stand there as JSON; null where nothing is. Forgotten once it is written.
  wanted text,
  state varchar(16) not null,
  attempts integer not null,
  next_try_at timestamp with time zone not null,
  leased_until timestamp with time zone,
  last_error varchar(500),
  created_at timestamp with time zone not null,
  version bigint not null
);
create unique index calendar_entries_once on calendar_entries (booking_id, rep_id);
create index calendar_entries_due on calendar_entries (state, next_try_at);
create index calendar_entries_by_calendar on calendar_entries (calendar_id);
