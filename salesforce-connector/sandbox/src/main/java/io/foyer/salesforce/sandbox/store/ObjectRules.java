package io.foyer.salesforce.sandbox.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an org works out by itself from the values of one record. */
final class ObjectRules {
  private static final Map<String, Integer> PROBABILITIES =
      Map.ofEntries(
          Map.entry("Prospecting", 10),
          Map.entry("Qualification", 10),
          Map.entry("Needs Analysis", 20),
          Map.entry("Value Proposition", 50),
          Map.entry("Id. Decision Makers", 60),
          Map.entry("Perception Analysis", 70),
          Map.entry("Proposal", 75),
          Map.entry("Negotiation/Review", 90),
          Map.entry("Closed Won", 100),
          Map.entry("Closed Lost", 0));

  private ObjectRules() {}

  static void apply(Draft draft) {
    switch (draft.type().name()) {
      case "Contact", "Lead", "User" -> fullName(draft);
      case "Opportunity" -> stage(draft);
      case "Event" -> times(draft);
      case "Task" -> draft.set("IsClosed", draft.text("Status").equals("Completed"));
      default -> {}
    }
  }

  private static void fullName(Draft draft) {
    draft.set(
        "Name",
        Stream.of(draft.text("FirstName"), draft.text("LastName"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private static void stage(Draft draft) {
    var stage = draft.text("StageName");
    if (draft.changes("StageName") && !explicit(draft, "Probability")) {
      draft.set("Probability", BigDecimal.valueOf(PROBABILITIES.getOrDefault(stage, 0)));
    }
    draft.set("IsClosed", stage.startsWith("Closed"));
    draft.set("IsWon", stage.equals("Closed Won"));
    draft.set("ForecastCategoryName", forecast(stage));
  }

  private static boolean explicit(Draft draft, String field) {
    return draft.changes(field) && draft.get(field) != null;
  }

  private static String forecast(String stage) {
    return switch (stage) {
      case "Closed Won" -> "Closed";
      case "Closed Lost" -> "Omitted";
      case "Negotiation/Review" -> "Commit";
      case "Proposal", "Perception Analysis" -> "Best Case";
      default -> "Pipeline";
    };
  }

  /** An event needs a start and either an end or a length; the others follow from them. */
  private static void times(Draft draft) {
    if (draft.text("WhoId").startsWith("00Q") && draft.get("WhatId") != null) {
      throw new Refusal(
          "FIELD_INTEGRITY_EXCEPTION",
          "Related To ID: a lead cannot be combined with another related record",
          "WhatId");
    }
    var start = start(draft);
    var end = end(draft, start);
    if (end.isBefore(start)) {
      throw new Refusal(
          "FIELD_INTEGRITY_EXCEPTION",
          "End Date Time: an event cannot end before it starts",
          "EndDateTime");
    }
    draft.set("StartDateTime", start);
    draft.set("ActivityDateTime", start);
    draft.set("ActivityDate", LocalDate.ofInstant(start, ZoneOffset.UTC));
    draft.set("EndDateTime", end);
    draft.set("DurationInMinutes", (int) Duration.between(start, end).toMinutes());
  }

  private static Instant start(Draft draft) {
    for (var field : new String[] {"StartDateTime", "ActivityDateTime"}) {
      if (explicit(draft, field) && draft.get(field) instanceof Instant moment) {
        return moment;
      }
    }
    if (draft.get("StartDateTime") instanceof Instant moment) {
      return moment;
    }
    if (draft.get("ActivityDate") instanceof LocalDate day) {
      return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    throw timesMissing();
  }

  private static Instant end(Draft draft, Instant start) {
    boolean lengthGiven = explicit(draft, "DurationInMinutes");
    boolean endGiven = explicit(draft, "EndDateTime");
    if (endGiven && draft.get("EndDateTime") instanceof Instant moment) {
      return moment;
    }
    if ((lengthGiven || !draft.isNew()) && draft.get("DurationInMinutes") instanceof Integer span) {
      return start.plus(Duration.ofMinutes(span));
    }
    if (Boolean.TRUE.equals(draft.get("IsAllDayEvent"))) {
      return start.plus(Duration.ofDays(1));
    }
    throw timesMissing();
  }

  private static Refusal timesMissing() {
    return new Refusal(
        "REQUIRED_FIELD_MISSING",
        "Required fields are missing: [DurationInMinutes, ActivityDateTime]",
        "DurationInMinutes",
        "ActivityDateTime");
  }
}
