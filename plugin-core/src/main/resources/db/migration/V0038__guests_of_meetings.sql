-- Who booked, what it is called and where it is; empty while a time is only held.
alter table bookings add column site_key varchar(64) default '' not null;
alter table bookings add column conversation_id varchar(40);
alter table bookings add column title varchar(255) default '' not null;
alter table bookings add column place varchar(1000) default '' not null;
alter table bookings add column guest_name varchar(255) default '' not null;
alter table bookings add column guest_email varchar(320) default '' not null;
alter table bookings add column guest_zone varchar(64) default 'UTC' not null;
alter table bookings add column guest_language varchar(35) default 'en' not null;
alter table bookings add column guest_phone varchar(40);
alter table bookings add column guest_answers text default '' not null;
-- Counts the invitations: each change of a meeting is a newer one of the same event.
alter table bookings add column invitation integer default 0 not null;
