package io.foyer.meetings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How often and when a booking was changed, as columns. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class ChangeColumns {
  private int invitation;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected ChangeColumns() {}

  static ChangeColumns at(Instant moment) {
    var columns = new ChangeColumns();
    columns.changedAt = moment;
    return columns;
  }

  int invitation() {
    return invitation;
  }

  void confirmed(Instant at) {
    changedAt = at;
  }

  /** What went out before is not true any more. */
  void changed(Instant at) {
    invitation++;
    changedAt = at;
  }
}
