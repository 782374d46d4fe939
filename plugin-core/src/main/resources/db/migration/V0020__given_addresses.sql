-- Which rep gave a visitor's address; null where the visitor said it itself.
alter table visitors add column email_given_by varchar(18);
-- Of the addresses so far, those that a rep noted.
update visitors set email_given_by = (
  select d.noted_by from visitor_details d
    where d.visitor_id = visitors.id and d.email = visitors.email)
  where email_proven = false and email is not null;
