package io.foyer.reporting.control;

import io.foyer.reporting.control.Report.Part;
import io.foyer.reporting.entity.Column;
import io.foyer.reporting.entity.Dimension;
import java.util.List;
import java.util.Map;

/** All figures, each said once. */
final class Reports {
  private static final Part BY_REP = new Part("c.rep_id", "COALESCE(r.name, c.rep_name, '')");

  /** A visitor who was spoken to and answered was drawn in. */
  private static final Report POUNCES =
      new Report(
          "pounces",
          "pounces p JOIN conversations c ON c.id = p.conversation_id"
              + " LEFT JOIN reps r ON r.id = p.rep_id"
              + " LEFT JOIN missed_responses m ON m.conversation_id = p.conversation_id",
          "c.test = FALSE",
          "p.pounced_at",
          "p.rep_id",
          Map.of(
              Dimension.WAY,
              Part.named("CASE WHEN p.text_id IS NULL THEN 'by-hand' ELSE 'automatic' END"),
              Dimension.REP,
              new Part("p.rep_id", "COALESCE(r.name, c.rep_name, '')"),
              Dimension.STREAM,
              Part.named("COALESCE(p.stream, '')")),
          List.of(
              Column.count("sent", "*"),
              Column.count(
                  "seen",
                  "CASE WHEN c.visitor_seen > 0 OR c.visitor_spoke_at IS NOT NULL THEN 1 END"),
              Column.count("answered", "c.visitor_spoke_at"),
              Column.share("drawn-in", "c.visitor_spoke_at"),
              Column.count("nudged", "p.nudged_at"),
              Column.count("dismissed", "p.dismissed_at"),
              Column.count("missed", "m.missed_at")));

  private static final String MET =
      "CASE WHEN c.rep_id IS NOT NULL AND COALESCE(c.end_reason, '') <> 'MISSED' THEN 1 END";

  /** What a rep said first and nobody answered is no conversation. */
  private static final Report CONVERSATIONS =
      new Report(
          "conversations",
          "conversations c LEFT JOIN reps r ON r.id = c.rep_id",
          "c.test = FALSE AND (c.origin = 'inbound' OR c.visitor_spoke_at IS NOT NULL)",
          "c.started_at",
          "c.rep_id",
          Map.of(Dimension.REP, BY_REP),
          List.of(
              Column.count("started", "*"),
              Column.count("met-rep", MET),
              Column.count("missed", "CASE WHEN c.end_reason = 'MISSED' THEN 1 END"),
              Column.share("met-share", MET),
              Column.median(
                  "first-response",
                  "CASE WHEN c.origin = 'inbound' THEN c.started_at END",
                  "c.rep_spoke_at")));

  /** A visitor who went several ways counts once. */
  private static final Report EXPERIENCES =
      new Report(
          "experiences",
          "experience_walks w",
          "w.counted = TRUE",
          "w.begun_at",
          "",
          Map.of(
              Dimension.EXPERIENCE,
              new Part("w.experience_id", "w.experience_name"),
              Dimension.SPLIT,
              Part.named("COALESCE(w.split, '')")),
          List.of(
              Column.visitors("met", "w.begun_at"),
              Column.visitors("answered", "w.answered_at"),
              Column.visitors("email", "w.email_at"),
              Column.visitors("reached-rep", "w.rep_at"),
              Column.shareOfVisitors("reached-share", "w.rep_at"),
              Column.visitors("meeting", "w.meeting_at")));

  /** In the order in which they are shown. */
  static final List<Report> ALL = List.of(POUNCES, CONVERSATIONS, EXPERIENCES);

  private Reports() {}
}
