-- How the visitor found the conversation. rating_until is set at the end where it is asked at all.
alter table conversations add column rating_until timestamp with time zone;
alter table conversations add column rating smallint;
alter table conversations add column rating_comment varchar(255);
alter table conversations add column rated_at timestamp with time zone;
