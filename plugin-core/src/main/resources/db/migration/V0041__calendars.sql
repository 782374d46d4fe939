-- Calendars that reps connected. The secret is sealed with a key that is not in here.
create table connected_calendars (
  id varchar(40) not null primary key,
  rep_id varchar(18) not null,
  kind varchar(16) not null,
  address varchar(1000) not null,
  account varchar(254) not null,
  name varchar(200) not null,
  secret text not null,
  -- Whether meetings are written into it.
  takes_meetings boolean not null,
  state varchar(16) not null,
  -- Why it does not answer, as a code; null while it does.
  problem varchar(64),
  failing_since timestamp with time zone,
  last_read_at timestamp with time zone,
  connected_at timestamp with time zone not null,
  version bigint not null
);
create index connected_calendars_by_rep on connected_calendars (rep_id);

-- Consents that reps are giving to Google or Microsoft just now; the state itself is in the browser.
create table calendar_consents (
  state_hash varchar(64) not null primary key,
  rep_id varchar(18) not null,
  kind varchar(16) not null,
  code_verifier varchar(128) not null,
  ends_at timestamp with time zone not null
);
