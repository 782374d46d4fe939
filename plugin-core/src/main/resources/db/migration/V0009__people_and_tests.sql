-- Whom a rule named though it was off duty: sales ops are shown whose visitors fell through.
alter table routing_decisions add column passed_over varchar(18);
create index routing_decisions_passed_over on routing_decisions (passed_over, decided_at);

-- Tried out on a site in test mode: counts nowhere, and nothing of it reaches the CRM.
alter table conversations add column test boolean default false not null;
alter table meeting_requests add column test boolean default false not null;
alter table visits add column test boolean default false not null;

-- Where the script of a site was seen, and when last; one row an origin that the site names.
create table script_sightings (
  site varchar(40) not null,
  origin varchar(255) not null,
  seen_at timestamp with time zone not null,
  primary key (site, origin)
);
