-- Who is shut out: one browser, or everybody who comes from a range of addresses.
create table blocks (
  id varchar(64) not null primary key,
  visitor_id varchar(64),
  addresses varchar(64),
  report_id varchar(64),
  blocked_at timestamp with time zone not null,
  blocked_by varchar(255) not null,
  ends_at timestamp with time zone,
  lifted_at timestamp with time zone,
  lifted_by varchar(255),
  version bigint not null
);
create index blocks_standing on blocks (lifted_at, ends_at);

-- What reps tell support of visitors.
create table reports (
  id varchar(64) not null primary key,
  visitor_id varchar(64) not null,
  visitor_name varchar(255),
  conversation_id varchar(64),
  words varchar(2000),
  address varchar(64),
  reported_at timestamp with time zone not null,
  reported_by varchar(255) not null,
  closed_at timestamp with time zone,
  closed_by varchar(255),
  version bigint not null
);
create index reports_open on reports (closed_at, reported_at);
