-- What came of experiences, each once a walk. Walks from before are not counted: nobody noted it.
alter table experience_walks add column split varchar(80);
alter table experience_walks add column counted boolean default false not null;
alter table experience_walks add column answered_at timestamp with time zone;
alter table experience_walks add column email_at timestamp with time zone;
alter table experience_walks add column rep_at timestamp with time zone;
alter table experience_walks add column meeting_at timestamp with time zone;
