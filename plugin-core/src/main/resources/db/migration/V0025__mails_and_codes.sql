-- Mails that are to be sent, with what caused them. Their words are forgotten once they are sent;
-- after useful_until nobody wants them any more.
create table mails (
  id varchar(64) primary key,
  kind varchar(32) not null,
  recipient varchar(254),
  subject varchar(200),
  text_part text,
  html_part text,
  state varchar(16) not null,
  attempts integer not null,
  next_try_at timestamp with time zone not null,
  useful_until timestamp with time zone not null,
  leased_until timestamp with time zone,
  last_error varchar(500),
  created_at timestamp with time zone not null,
  version bigint not null
);
create index mails_due on mails (state, next_try_at);

-- The code with which a visitor may prove an e-mail address: the last one that was sent to it.
create table email_codes (
  visitor_id varchar(64) primary key,
  email varchar(254) not null,
  salt varchar(64) not null,
  code_hash varchar(64) not null,
  attempts_left integer not null,
  ends_at timestamp with time zone not null,
  version bigint not null
);
create index email_codes_ends_at on email_codes (ends_at);

-- When the words of a conversation were sent to its visitor, to bound how often.
create table sent_transcripts (
  id varchar(64) primary key,
  conversation_id varchar(64) not null,
  visitor_id varchar(64) not null,
  sent_at timestamp with time zone not null
);
create index sent_transcripts_by_conversation on sent_transcripts (conversation_id, sent_at);
