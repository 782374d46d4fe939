package io.foyer.salesforce.writing;

import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Conversations that are written together, and what has come of each so far. */
final class Bundle {

  private final List<Outgoing> all;
  private final Map<Outgoing, Written> outcomes = new HashMap<>();
  private final Map<Outgoing, CrmRefused> gone = new HashMap<>();

  Bundle(List<ConversationRecord> conversations) {
    all = conversations.stream().map(Outgoing::new).toList();
  }

  /** Those of which nothing has come yet. */
  List<Outgoing> open() {
    return all.stream().filter(this::isOpen).toList();
  }

  boolean isOpen(Outgoing outgoing) {
    return !outcomes.containsKey(outgoing) && !gone.containsKey(outgoing);
  }

  void written(Outgoing outgoing, String id) {
    outcomes.put(outgoing, Written.as(id));
  }

  void failed(Outgoing outgoing, RuntimeException failure) {
    outcomes.put(outgoing, Written.not(failure));
  }

  /** The record it hung on has gone since it was looked at. */
  void gone(Outgoing outgoing, CrmRefused refusal) {
    gone.put(outgoing, refusal);
  }

  /** Opens again those whose record had gone; they are to be hung anew. */
  List<Outgoing> reopened() {
    var again = List.copyOf(gone.keySet());
    gone.clear();
    again.forEach(Outgoing::takeDown);
    return again;
  }

  /** Those that are written and whose person is to join a campaign. */
  List<Outgoing> toJoin() {
    return all.stream().filter(each -> each.campaign() != null && isWritten(each)).toList();
  }

  /** In the order they were given. */
  List<Written> outcomes() {
    gone.forEach(this::failed);
    var ordered = new ArrayList<Written>();
    all.forEach(each -> ordered.add(outcome(each)));
    return ordered;
  }

  private boolean isWritten(Outgoing outgoing) {
    var outcome = outcomes.get(outgoing);
    return outcome != null && outcome.id().isPresent();
  }

  private Written outcome(Outgoing outgoing) {
    return Objects.requireNonNull(outcomes.get(outgoing), "nothing came of it");
  }
}
