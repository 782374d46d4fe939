package io.foyer.moderation.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.moderation.entity.Report;
import io.foyer.platform.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What a rep called spam comes to support, who may shut out where it came from. */
@ApplicationScoped
@Transactional
public class SpamDesk {
  @Inject ReportStore reports;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** {@code words}: what the rep called it. */
  public void report(RepCaller rep, ConversationSummary over, String words) {
    var subject = new Report.Subject(over.visitor(), over.knownAs().name(), over.id());
    var report = Report.of(subject, words, rep.name(), clock.instant());
    reports.add(report);
    audit.record(rep.rep().value(), "visitor.reported", report.id().value());
  }
}
