-- What a rep has left without an answer, and since when it was told so.
alter table conversations add column unanswered_since timestamp with time zone;
alter table conversations add column late_at timestamp with time zone;
