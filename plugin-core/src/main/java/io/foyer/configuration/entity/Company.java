package io.foyer.configuration.entity;

import java.util.List;

/**
 * The company that runs this installation and its own words.
 *
 * @param name as shown to visitors and reps
 * @param outcomes what a rep may choose when a conversation ends
 * @param leadSource put on leads that come from a conversation
 * @param repCapacity live conversations a rep can hold at once
 * @param leads how leads are made
 * @param countryByAddress whether a country that only the internet address tells counts in criteria
 * @param messenger what the messenger does beside carrying words
 * @param pastAnswers whether reps are offered what was answered before
 */
public record Company(
    String name,
    List<String> outcomes,
    String leadSource,
    int repCapacity,
    LeadRules leads,
    boolean countryByAddress,
    MessengerRules messenger,
    boolean pastAnswers) {

  /** Before the settings were ever read. */
  public static final Company UNNAMED = new Company("Foyer", List.of(), "Website chat", 5);

  public Company {
    outcomes = List.copyOf(outcomes);
  }

  /** With leads and messenger as shipped. */
  public Company(String name, List<String> outcomes, String leadSource, int repCapacity) {
    this(
        name,
        outcomes,
        leadSource,
        repCapacity,
        LeadRules.SHIPPED,
        false,
        MessengerRules.SHIPPED,
        false);
  }
}
