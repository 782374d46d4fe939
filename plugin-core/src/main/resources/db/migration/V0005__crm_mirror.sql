-- Copies of the CRM's records, kept fresh from its changes. Salesforce is right where the two differ.
create table crm_records (
  -- Sorted as Salesforce sorts ids: by their bytes.
  id varchar(18) ${bytewise} not null primary key,
  object varchar(16) not null,
  -- Lower-case; of contacts and leads.
  email varchar(320),
  -- The registrable domain of a company: of an account's website, of a person's address.
  domain varchar(255),
  -- The account of a contact or an opportunity.
  account_id varchar(18),
  modified_at timestamp with time zone not null,
  fields text not null
);
create index crm_records_by_email on crm_records (email);
create index crm_records_by_domain on crm_records (domain, object);
create index crm_records_by_account on crm_records (account_id, object);
create index crm_records_by_object on crm_records (object, id);

-- How far the copy of each object is.
create table crm_mirrors (
  object varchar(16) not null primary key,
  -- The fields that the copies hold; others were not read yet.
  fields text not null,
  -- All records were read at least once.
  complete boolean not null,
  -- Up to which id a reading of all records has come; null while none is under way.
  swept_to varchar(18),
  sweep_began_at timestamp with time zone,
  swept_at timestamp with time zone,
  -- Up to where changes were read, by the CRM's clock.
  changed_at timestamp with time zone,
  changed_id varchar(18) not null,
  read_at timestamp with time zone
);

-- The node that keeps the mirror, and the last change notice it heard.
create table crm_feeds (
  id varchar(16) not null primary key,
  node varchar(64),
  leased_until timestamp with time zone,
  replay_id bigint
);

-- Whom a person said a visitor's address belongs to, where several records fit.
create table crm_choices (
  email varchar(320) not null primary key,
  record_id varchar(18) not null,
  chosen_by varchar(18) not null,
  chosen_at timestamp with time zone not null
);
