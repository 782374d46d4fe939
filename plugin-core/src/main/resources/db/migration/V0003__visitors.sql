CREATE TABLE visitors (
  id            varchar(64) NOT NULL PRIMARY KEY,
  site          varchar(40) NOT NULL,
  email         varchar(254),
  email_proven  boolean NOT NULL,
  name          varchar(120),
  company       varchar(120),
  language      varchar(40) NOT NULL,
  zone          varchar(64),
  place         varchar(64),
  country       varchar(64),
  visits        integer NOT NULL,
  last_visit_id varchar(64),
  first_seen_at timestamp with time zone NOT NULL,
  last_seen_at  timestamp with time zone NOT NULL,
  withdrawn_at  timestamp with time zone
);

CREATE TABLE visits (
  id           varchar(64) NOT NULL PRIMARY KEY,
  visitor_id   varchar(64) NOT NULL,
  started_at   timestamp with time zone NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  pages        integer NOT NULL,
  first_url    varchar(2100) NOT NULL,
  last_url     varchar(2100) NOT NULL,
  last_path    varchar(2100) NOT NULL,
  last_title   varchar(255) NOT NULL,
  last_page_at timestamp with time zone NOT NULL,
  last_scroll  integer NOT NULL,
  referrer     varchar(2100),
  utm_source   varchar(255),
  utm_medium   varchar(255),
  utm_campaign varchar(255),
  ad_click_id  varchar(300)
);
CREATE INDEX visits_by_visitor ON visits (visitor_id, started_at);

CREATE TABLE routing_decisions (
  id         varchar(64) NOT NULL PRIMARY KEY,
  visitor_id varchar(64) NOT NULL,
  rule_name  varchar(255) NOT NULL,
  reason     varchar(1000) NOT NULL,
  reps       varchar(8000) NOT NULL,
  decided_at timestamp with time zone NOT NULL
);
CREATE INDEX routing_decisions_by_visitor ON routing_decisions (visitor_id, decided_at);
