-- Since when a rep is in the queue of a meeting type, and what it was taken to have had when it joined.
create table meeting_places (
  meeting_type_id varchar(18) not null,
  -- The first day of the period in which meetings are counted.
  period date not null,
  rep_id varchar(18) not null,
  calibration double precision not null,
  primary key (meeting_type_id, period, rep_id)
);
