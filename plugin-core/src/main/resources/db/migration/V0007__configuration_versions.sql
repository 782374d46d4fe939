-- How each version came into force, by whom, and what it changed of the one before.
-- set_aside: fingerprint of the records that a return to an earlier version left as they are.
ALTER TABLE configurations ADD COLUMN how varchar(16) DEFAULT 'SAVED' NOT NULL;
ALTER TABLE configurations ADD COLUMN by_id varchar(18);
ALTER TABLE configurations ADD COLUMN by_name varchar(255);
ALTER TABLE configurations ADD COLUMN note varchar(500);
ALTER TABLE configurations ADD COLUMN returned_to bigint;
ALTER TABLE configurations ADD COLUMN set_aside varchar(64);
ALTER TABLE configurations ADD COLUMN changes text;

-- The records as last read, in one row: a start without Salesforce knows them by it.
CREATE TABLE configuration_draft (
  id smallint NOT NULL PRIMARY KEY,
  read_at timestamp with time zone NOT NULL,
  fingerprint varchar(64) NOT NULL,
  records text NOT NULL
);
