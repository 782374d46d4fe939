-- Points in time at which something has to happen. try_at moves on after a failed attempt.
create table deadlines (
  kind varchar(64) not null,
  subject varchar(128) not null,
  due_at timestamp with time zone not null,
  try_at timestamp with time zone not null,
  attempts integer not null,
  primary key (kind, subject)
);
create index deadlines_try_at on deadlines (try_at);

-- What is to be told to other systems, stored with the fact that it tells of.
create table outbox (
  id varchar(64) primary key,
  kind varchar(64) not null,
  outbox_key varchar(128) not null,
  payload text not null,
  state varchar(16) not null,
  attempts integer not null,
  next_try_at timestamp with time zone not null,
  leased_until timestamp with time zone,
  last_error text,
  result_id varchar(64),
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  unique (kind, outbox_key)
);
create index outbox_next_try_at on outbox (state, next_try_at);

create table audit_entries (
  id varchar(64) primary key,
  at timestamp with time zone not null,
  who varchar(64) not null,
  action varchar(64) not null,
  subject varchar(128) not null
);
create index audit_entries_subject on audit_entries (subject, at);

-- Keys that sign visitors' tokens. The newest signs; all that have not ended verify.
create table signing_keys (
  id varchar(64) primary key,
  secret varchar(128) not null,
  created_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);

-- One row a sign-in under way; the state itself is only in the browser.
create table sign_in_states (
  state_hash varchar(64) primary key,
  nonce varchar(64) not null,
  code_verifier varchar(128) not null,
  to_path varchar(512) not null,
  ends_at timestamp with time zone not null
);

create table reps (
  id varchar(18) primary key,
  name varchar(255) not null,
  email varchar(255) not null,
  picture_url varchar(1024),
  available boolean not null,
  available_since timestamp with time zone,
  version bigint not null
);

-- The session's token is only in the cookie. The rights are those last read from Salesforce.
create table rep_sessions (
  token_hash varchar(64) primary key,
  rep_id varchar(18) not null,
  name varchar(255) not null,
  rights varchar(255) not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone not null,
  ends_at timestamp with time zone not null
);
create index rep_sessions_rep on rep_sessions (rep_id);
