-- Rows of one group are not sent at the same time. surprises counts failures that nobody foresaw:
-- after some of them the row waits for a person.
alter table outbox add column group_key varchar(255);
alter table outbox add column surprises integer default 0 not null;
create index outbox_group_key on outbox (group_key, leased_until);
