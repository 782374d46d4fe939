package io.foyer.reporting.control;

import io.foyer.platform.Database;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as the capabilities do, and knows nothing of how they are counted. */
final class Happenings {
  private static final List<String> TABLES =
      List.of("missed_responses", "pounces", "experience_walks", "reps");

  private final Database database;
  private int number;

  Happenings(Database database) {
    this.database = database;
    TABLES.forEach(database::empty);
    for (var rep : List.of("Ana", "Ben")) {
      insert("reps", "id", "005" + rep, "name", rep, "email", "r", "available", true, "version", 0);
    }
  }

  /**
   * A conversation.
   *
   * @param origin inbound, pounce …
   * @param spokeAt when the visitor first said something
   * @param repSpokeAt when the rep did
   * @param end MISSED or another reason; null while it goes on
   */
  record Talk(
      String origin,
      Instant at,
      @Nullable String rep,
      @Nullable Instant spokeAt,
      @Nullable Instant repSpokeAt,
      @Nullable String end,
      boolean isTest) {}

  String talk(Talk talk) {
    var id = "cnv_report_" + ++number;
    insert(
        "conversations",
        "id",
        id,
        "visitor_id",
        "vis_" + id,
        "site",
        "s",
        "origin",
        talk.origin(),
        "opening_id",
        id,
        "state",
        "ENDED",
        "last_seq",
        1,
        "rep_id",
        talk.rep() == null ? null : "005" + talk.rep(),
        "visitor_seen",
        0,
        "rep_seen",
        0,
        "started_at",
        talk.at(),
        "last_message_at",
        talk.at(),
        "visitor_spoke_at",
        talk.spokeAt(),
        "rep_spoke_at",
        talk.repSpokeAt(),
        "end_reason",
        talk.end(),
        "test",
        talk.isTest(),
        "version",
        0);
    return id;
  }

  /**
   * A pounce, of which the visitor was told at that moment.
   *
   * @param text by which it was said on the rep's behalf; null by hand
   */
  record Pounce(Instant at, String rep, @Nullable String stream, @Nullable String text) {}

  String pounce(Pounce pounce, boolean isAnswered) {
    var at = pounce.at();
    var id =
        talk(
            new Talk(
                "pounce",
                at,
                pounce.rep(),
                isAnswered ? at.plusSeconds(9) : null,
                at,
                null,
                false));
    insert(
        "pounces",
        "conversation_id",
        id,
        "visitor_id",
        "vis_" + id,
        "visit_id",
        "v",
        "rep_id",
        "005" + pounce.rep(),
        "stream",
        pounce.stream(),
        "pounced_at",
        at,
        "text_id",
        pounce.text());
    return id;
  }

  void isMissed(String conversation, String rep, Instant at) {
    insert(
        "missed_responses",
        "conversation_id",
        conversation,
        "visitor_id",
        "v",
        "rep_id",
        "005" + rep,
        "missed_at",
        at,
        "routed",
        "r");
  }

  void walk(String visitor, String experience, Instant at, boolean reachesRep) {
    var id = "wlk_" + ++number;
    insert(
        "experience_walks",
        "id",
        id,
        "visitor_id",
        visitor,
        "visit_id",
        id,
        "experience_id",
        experience,
        "experience_name",
        "Named " + experience,
        "walk",
        "{}",
        "begun_at",
        at,
        "changed_at",
        at,
        "version",
        0,
        "counted",
        true,
        "rep_at",
        reachesRep ? at : null);
  }

  /** What is null is left out. */
  private void insert(String table, @Nullable Object... namesAndValues) {
    var names = new ArrayList<String>();
    var values = new ArrayList<Object>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      var value = namesAndValues[at + 1];
      if (value != null) {
        names.add(String.valueOf(namesAndValues[at]));
        values.add(value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
      }
    }
    var marks = String.join(", ", Collections.nCopies(names.size(), "?"));
    var sql = "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + marks + ")";
    database.inTx(
        () -> {
          var query = database.em().createNativeQuery(sql);
          for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, values.get(at));
          }
          query.executeUpdate();
        });
  }
}
