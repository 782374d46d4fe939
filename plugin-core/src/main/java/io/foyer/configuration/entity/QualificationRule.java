package io.foyer.configuration.entity;

/**
 * What a visitor that fits may ask for; the first rule that fits decides.
 *
 * @param id record id
 */
public record QualificationRule(
    String id, String name, int order, Outcome outcome, Criteria criteria) {

  /** What may be asked for. */
  public enum Outcome {
    CHAT_AND_CALL,
    CHAT,
    /** No person: the bot, or a meeting. */
    BOT_OR_BOOKER,
    NOTHING
  }
}
