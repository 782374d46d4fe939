-- By which a guest comes to its meeting, to move it or to call it off: each mail has one of its own.
create table meeting_links (
  token_hash varchar(64) not null primary key,
  booking_id varchar(40) not null references bookings (id),
  made_at timestamp with time zone not null
);
create index meeting_links_by_booking on meeting_links (booking_id);
