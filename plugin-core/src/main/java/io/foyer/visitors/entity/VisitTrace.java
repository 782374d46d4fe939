package io.foyer.visitors.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A visit that is over, with all that was known of its visitor then.
 *
 * <p>Kept for thirty days, so that other streams and rules can be tried out on it.
 */
@Entity
@Table(name = "visit_traces")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class VisitTrace {
  @Id
  @Column(name = "visit_id")
  private String visitId;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String trace;

  protected VisitTrace() {}

  /**
   * @param trace the visitor as JSON
   */
  public static VisitTrace of(Visitor visitor, String trace) {
    VisitTrace row = new VisitTrace();
    row.visitId = visitor.visit().id();
    row.visitorId = visitor.id().value();
    row.endedAt = visitor.seenAt();
    row.trace = trace;
    return row;
  }

  public String visitId() {
    return visitId;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public String trace() {
    return trace;
  }
}
