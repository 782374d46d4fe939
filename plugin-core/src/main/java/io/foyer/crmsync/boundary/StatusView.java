package io.foyer.crmsync.boundary;

import io.foyer.crm.entity.CrmUsage;
import io.foyer.crmsync.entity.OutboxEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the server stands with Salesforce, as an admin sees it. */
public record StatusView(Crm crm, Waiting outbox) {

  /** The connection, as the last calls found it. */
  public record Crm(
      boolean connected,
      String url,
      @Nullable String problem,
      @Nullable Instant failingSince,
      @Nullable Instant lastAnswerAt,
      @Nullable Calls api) {

    static Crm of(CrmUsage usage, String url) {
      return new Crm(
          usage.connected(),
          url,
          usage.lastProblem(),
          usage.failingSince(),
          usage.lastAnswerAt(),
          usage.used() < 0 ? null : new Calls(usage.used(), usage.limit()));
    }
  }

  /** Calls of the day. */
  public record Calls(long used, long limit) {}

  /** What is not in Salesforce yet. */
  public record Waiting(long waiting, long parked, List<OutboxEntry> rows) {}
}
