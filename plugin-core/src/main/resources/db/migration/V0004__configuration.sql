-- Every configuration that came into force; the newest one is what a start without Salesforce uses.
CREATE TABLE configurations (
  version bigint NOT NULL PRIMARY KEY,
  taken_at timestamp with time zone NOT NULL,
  fingerprint varchar(64) NOT NULL,
  records text NOT NULL
);
