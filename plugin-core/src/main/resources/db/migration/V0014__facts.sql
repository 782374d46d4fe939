-- Where a visitor seems to be, and what it looks through.
alter table visitors add column region varchar(120);
alter table visitors add column latitude double precision;
alter table visitors add column longitude double precision;
alter table visitors add column whereabouts_source varchar(16) default 'BROWSER' not null;
alter table visitors add column whereabouts_confidence varchar(16) default 'LOW' not null;
alter table visitors add column country_counts boolean default true not null;
alter table visitors alter column place set data type varchar(120);
alter table visitors add column browser varchar(40);
alter table visitors add column operating_system varchar(40);
alter table visitors add column device_kind varchar(16);
alter table visitors add column automated boolean default false not null;
alter table visitors add column network varchar(120);

alter table visits add column utm_term varchar(255);
alter table visits add column utm_content varchar(255);

-- The devices of a person whose address is proven are found by it.
create index visitors_by_email on visitors (email);
