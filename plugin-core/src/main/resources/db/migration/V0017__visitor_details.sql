-- What a rep noted of what a visitor said of itself; the last note counts.
create table visitor_details (
  visitor_id varchar(64) not null primary key,
  name varchar(120),
  email varchar(254),
  company varchar(120),
  phone varchar(40),
  noted_by varchar(18) not null,
  noted_by_name varchar(255) not null,
  noted_at timestamp with time zone not null
);
