package io.foyer.crmsync.boundary;

import io.foyer.calendars.control.EntryShelf;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.CallsSpent;
import io.foyer.crm.entity.CrmUsage;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.platform.mail.MailShelf;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the server stands with Salesforce, as an admin sees it. */
public record StatusView(
    Crm crm, Waiting outbox, Mails mail, Calendars calendars, WebCalls webCalls) {

  /** The connection, as the last calls found it. */
  public record Crm(
      boolean connected,
      String url,
      @Nullable String problem,
      @Nullable Instant failingSince,
      @Nullable Instant lastAnswerAt,
      @Nullable Calls api,
      Spending spending,
      List<AttentionItem> attention) {

    static Crm of(CrmUsage usage, String url, CallsSpent spent, List<AttentionItem> attention) {
      return new Crm(
          usage.connected(),
          url,
          usage.lastProblem(),
          usage.failingSince(),
          usage.lastAnswerAt(),
          usage.used() < 0 ? null : new Calls(usage.used(), usage.limit()),
          Spending.of(spent),
          attention);
    }
  }

  /** What this server's calls of the last 24 hours were made for, by {@link CallPurpose}. */
  public record Spending(Map<String, Long> byPurpose, long conversations, double aConversation) {

    static Spending of(CallsSpent spent) {
      var byPurpose = new TreeMap<String, Long>();
      spent.byPurpose().forEach((purpose, calls) -> byPurpose.put(purpose.name(), calls));
      return new Spending(byPurpose, spent.conversations(), spent.aConversation());
    }
  }

  /** Calls of the day. */
  public record Calls(long used, long limit) {}

  /** Mails that are not sent yet: why, not to whom or what. */
  public record Mails(boolean on, long waiting, long parked, List<MailShelf.Unsent> rows) {}

  /**
   * Meetings that are not in the calendars of reps yet.
   *
   * @param failing calendars that do not answer
   */
  public record Calendars(
      long failing, long waiting, long parked, List<EntryShelf.Unwritten> rows) {}

  /**
   * Calls of visitors and reps.
   *
   * @param relayed whether a relay is set up
   */
  public record WebCalls(boolean relayed) {}

  /** What is not in Salesforce yet. */
  public record Waiting(long waiting, long parked, List<OutboxEntry> rows) {}
}
