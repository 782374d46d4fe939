-- Whether a rep was absent when its queue was looked at last: who comes back is put level.
alter table meeting_places add column away boolean default false not null;
