-- How visitors went through experiences: what was said, and the step that waits for an answer.
create table experience_walks (
  id varchar(64) not null primary key,
  visitor_id varchar(64) not null,
  visit_id varchar(64) not null,
  experience_id varchar(18) not null,
  experience_name varchar(255) not null,
  step varchar(80),
  walk text not null,
  begun_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  handed_over_at timestamp with time zone,
  version bigint not null
);
create unique index experience_walks_once on experience_walks (visitor_id, visit_id, experience_id);
create index experience_walks_by_visitor on experience_walks (visitor_id, begun_at);
create index experience_walks_by_time on experience_walks (begun_at);
