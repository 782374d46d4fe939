-- The registrable web domain of a visitor's company, by which its other visitors are found.
alter table visitors add column company_domain varchar(255);
create index visitors_by_company on visitors (company_domain, last_seen_at);
