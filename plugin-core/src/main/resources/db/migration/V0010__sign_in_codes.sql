-- One row a code that Salesforce fetched for a person; the code itself is only with that page.
create table sign_in_codes (
  code_hash varchar(64) primary key,
  rep_id varchar(18) not null,
  ends_at timestamp with time zone not null
);

create index sign_in_codes_ends_at on sign_in_codes (ends_at);
create index sign_in_states_ends_at on sign_in_states (ends_at);
create index rep_sessions_ends_at on rep_sessions (ends_at);

-- When Salesforce last said that these are the rights.
alter table rep_sessions add column confirmed_at timestamp with time zone;
update rep_sessions set confirmed_at = used_at;
alter table rep_sessions alter column confirmed_at set not null;

-- Earlier conversations of a record are found by the addresses of its people.
create index conversations_by_email on conversations (visitor_email);
