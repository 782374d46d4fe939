-- Texts that a rep keeps for itself; those of a team are records in Salesforce.
create table own_shortcuts (
  id varchar(64) not null primary key,
  rep_id varchar(18) not null,
  name varchar(80) not null,
  name_key varchar(160) not null,
  text varchar(4000) not null,
  changed_at timestamp with time zone not null,
  version bigint not null
);
create unique index own_shortcuts_by_name on own_shortcuts (rep_id, name_key);
