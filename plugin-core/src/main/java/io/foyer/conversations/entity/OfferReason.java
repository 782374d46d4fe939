package io.foyer.conversations.entity;

/** Why a conversation is offered to others than the rep who has it. */
public enum OfferReason implements Worded {
  /** The rep left the visitor's message without an answer. */
  UNANSWERED,
  /** The rep's connection is gone. */
  REP_GONE
}
