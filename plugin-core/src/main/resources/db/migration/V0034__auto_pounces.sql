-- What was said on a rep's behalf is marked, for reps.
alter table entries add column automated boolean default false not null;

-- How long a rep has once the visitor answers what was said on its behalf, and until when that is;
-- when the rep first said something itself.
alter table conversations add column reply_within integer;
alter table conversations add column reply_due_at timestamp with time zone;
alter table conversations add column rep_spoke_at timestamp with time zone;

-- Whether visitors may be greeted in the rep's name; set where that ended with a missed response.
alter table reps add column auto_pounce boolean default true not null;
alter table reps add column missed_response_at timestamp with time zone;

-- By which text the visitor was spoken to, once and once more; null where a rep did it by hand.
alter table pounces add column text_id varchar(18);
alter table pounces add column nudge_id varchar(18);
alter table pounces add column nudged_at timestamp with time zone;
-- How the rep settled the answer: spam or no-response-needed.
alter table pounces add column settled varchar(24);
create index pounces_by_rep on pounces (rep_id, pounced_at);

-- A visitor answered what was said on a rep's behalf, and the rep did not come.
create table missed_responses (
  conversation_id varchar(40) not null primary key references conversations (id),
  visitor_id varchar(40) not null,
  rep_id varchar(18) not null,
  missed_at timestamp with time zone not null,
  -- Who could have had the visitor then, one id a line: they see it.
  routed varchar(4000) not null,
  seen_to_at timestamp with time zone,
  seen_to_by varchar(18)
);
create index missed_responses_open on missed_responses (seen_to_at, missed_at);
create index missed_responses_by_rep on missed_responses (rep_id, missed_at);
