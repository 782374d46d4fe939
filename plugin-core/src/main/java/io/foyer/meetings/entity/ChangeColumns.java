package io.foyer.meetings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a booking was made, how often and when it was changed, as columns. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class ChangeColumns {
  private int invitation;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  // Of those who came before; the next ones are counted when they part.
  @Column(name = "most_hosts")
  private int mostHosts;

  protected ChangeColumns() {}

  static ChangeColumns at(Instant moment) {
    var columns = new ChangeColumns();
    columns.madeAt = moment;
    columns.changedAt = moment;
    return columns;
  }

  int invitation() {
    return invitation;
  }

  /** How many were to come at most, with so many who come now. */
  int seats(int coming) {
    return Math.max(mostHosts, coming);
  }

  void parted(int came) {
    mostHosts = seats(came);
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
