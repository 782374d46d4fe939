-- Who else was looked at for a visitor, and why it was not given to them.
ALTER TABLE routing_decisions ADD COLUMN passed varchar(8000) DEFAULT '' NOT NULL;
