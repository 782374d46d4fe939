-- A copy that was written once is taken out of the calendar, whatever was wanted later. Of older
-- rows nobody knows: what is not there is taken away without harm.
alter table calendar_entries add column ever_written boolean default true not null;
-- When what is to stand there is over; null where nothing is.
alter table calendar_entries add column ends_at timestamp with time zone;
