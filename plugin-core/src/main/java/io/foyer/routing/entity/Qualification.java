package io.foyer.routing.entity;

import io.foyer.configuration.entity.QualificationRule;
import io.foyer.configuration.entity.QualificationRule.Outcome;
import io.foyer.visitors.entity.MayAsk;

/**
 * What a visitor may ask for, and by which rule.
 *
 * @param rule name of the rule; empty where none fits, and everybody may ask for a person
 */
public record Qualification(String rule, Outcome outcome) {

  /** Where no rule fits. */
  public static final Qualification OPEN = new Qualification("", Outcome.CHAT_AND_CALL);

  public static Qualification by(QualificationRule rule) {
    return new Qualification(rule.name(), rule.outcome());
  }

  public MayAsk mayAsk() {
    return switch (outcome) {
      case CHAT_AND_CALL, CHAT -> MayAsk.PERSON;
      case BOT_OR_BOOKER -> MayAsk.MEETING;
      case NOTHING -> MayAsk.NOTHING;
    };
  }

  public boolean mayCall() {
    return outcome == Outcome.CHAT_AND_CALL;
  }
}
