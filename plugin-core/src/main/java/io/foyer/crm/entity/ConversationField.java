package io.foyer.crm.entity;

/** What is kept of a conversation beside its text. */
public enum ConversationField {
  TYPE,
  OUTCOME,
  REP_MESSAGES,
  VISITOR_MESSAGES,
  FIRST_RESPONSE_SECONDS,
  PAGE_URL,
  UTM_SOURCE,
  UTM_MEDIUM,
  UTM_CAMPAIGN,
  STREAM,
  ROUTING_REASON,
  RATING,
  RATING_COMMENT,
  CALLS,
  CALL_SECONDS,
  CALL_NOTES
}
