-- Handed over to a colleague who has not joined yet.
alter table calls add column on_hold boolean default false not null;
