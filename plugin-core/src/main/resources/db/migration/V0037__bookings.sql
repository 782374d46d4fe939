-- Whoever can be met; the row is locked while a meeting is given to its rep, so that none has two at once.
create table meeting_hosts (
  rep_id varchar(18) not null primary key
);

-- Meetings that visitors hold while they fill in the form, have booked, or gave back.
create table bookings (
  id varchar(40) not null primary key,
  meeting_type_id varchar(18) not null,
  visitor_id varchar(40) not null,
  -- What the browser calls its wish; the same wish that comes again is the same booking.
  request_key varchar(64) not null,
  state varchar(16) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  seconds_before integer not null,
  seconds_after integer not null,
  held_until timestamp with time zone not null,
  -- Why it was given to whom it was given: everybody's place in the queue at that moment.
  turn text not null,
  -- Whether it counts in the queue; one for a rep who was chosen by name does not.
  counts boolean not null,
  made_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);
create unique index bookings_once on bookings (visitor_id, request_key);
create index bookings_by_time on bookings (ends_at, starts_at);

create table booking_hosts (
  booking_id varchar(40) not null references bookings (id),
  rep_id varchar(18) not null,
  -- 0 is the owner.
  seat integer not null,
  primary key (booking_id, seat)
);
create index booking_hosts_by_rep on booking_hosts (rep_id);
