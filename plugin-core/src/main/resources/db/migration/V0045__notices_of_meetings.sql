-- What reps are told of their meetings, until they have seen it: of a meeting the latest alone.
create table meeting_notices (
  id varchar(40) not null primary key,
  rep_id varchar(18) not null,
  booking_id varchar(40) not null references bookings (id),
  what varchar(16) not null,
  told_at timestamp with time zone not null,
  read_at timestamp with time zone
);
create index meeting_notices_by_rep on meeting_notices (rep_id, told_at);
create index meeting_notices_by_booking on meeting_notices (booking_id);
