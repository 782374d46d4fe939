-- Who else was looked at for a visitor, and why it was not given to them.
ALTER TABLE routing_decisions ADD COLUMN passed varchar(8000) DEFAULT '' NOT NULL;

-- Why a rep is not available, in its own words, and when it means to be back.
ALTER TABLE reps ADD COLUMN away boolean DEFAULT false NOT NULL;
ALTER TABLE reps ADD COLUMN pause_note varchar(80);
ALTER TABLE reps ADD COLUMN pause_until timestamp with time zone;
