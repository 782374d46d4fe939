-- Meetings that reps offer in a conversation.
create table meeting_offers (
  id varchar(40) not null primary key,
  -- What the rep's window calls its order; the same order that comes again is the same offer.
  client_id varchar(64) not null,
  conversation_id varchar(40) not null,
  visitor_id varchar(40) not null,
  meeting_type_id varchar(18) not null,
  rep_id varchar(18) not null,
  title varchar(255) not null,
  -- Whom the rep chose by name, the owner first, one a line; empty where the queue decides.
  chosen varchar(2000) not null,
  everyone boolean not null,
  offered_at timestamp with time zone not null
);
create unique index meeting_offers_once on meeting_offers (conversation_id, client_id);

alter table entries add column offer_id varchar(40);

-- By which offer it was booked; none where the visitor booked by itself.
alter table bookings add column offer_id varchar(40);
-- Booked on a site in test mode: nobody comes, and nothing of it leaves Foyer.
alter table bookings add column test boolean default false not null;
-- Given back, and counts in the queue all the same.
alter table bookings add column charged boolean default false not null;
create index bookings_by_visitor on bookings (visitor_id, ends_at);
