-- Visits that are over, as they were at their end: what a rehearsal of streams and rules runs on.
CREATE TABLE visit_traces (
  visit_id   varchar(64) NOT NULL PRIMARY KEY,
  visitor_id varchar(64) NOT NULL,
  ended_at   timestamp with time zone NOT NULL,
  trace      text NOT NULL
);
CREATE INDEX visit_traces_by_end ON visit_traces (ended_at, visit_id);
CREATE INDEX visit_traces_by_visitor ON visit_traces (visitor_id);
