-- How many came before a booking moved: the Events of the others are taken back.
alter table bookings add column most_hosts integer default 0 not null;
