-- When a visitor first said something; null as long as it has not.
alter table conversations add column visitor_spoke_at timestamp with time zone;

-- What a rep said first to a visitor who had not asked; one that was taken back leaves no row.
create table pounces (
  conversation_id varchar(40) not null primary key references conversations (id),
  visitor_id varchar(40) not null,
  visit_id varchar(40) not null,
  rep_id varchar(18) not null,
  stream varchar(255),
  pounced_at timestamp with time zone not null,
  -- The visitor closed it without an answer.
  dismissed_at timestamp with time zone
);
create index pounces_by_visitor on pounces (visitor_id, pounced_at);
create index pounces_by_time on pounces (pounced_at);
