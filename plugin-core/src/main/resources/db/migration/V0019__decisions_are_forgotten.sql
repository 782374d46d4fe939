-- Decisions are kept as long as the visits that they were taken for.
CREATE INDEX routing_decisions_by_time ON routing_decisions (decided_at);
