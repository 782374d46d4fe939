package io.foyer.meetings.entity;

import jakarta.persistence.Embeddable;

/** What a booking means to its queue, as columns. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class QueueColumns {
  private String turn;
  private boolean counts;
  private boolean charged;

  protected QueueColumns() {}

  static QueueColumns of(Turn turn, boolean counts) {
    var columns = new QueueColumns();
    columns.turn = Turns.text(turn);
    columns.counts = counts;
    return columns;
  }

  String turn() {
    return turn;
  }

  /** It is given anew, in the place of before. */
  void give(Turn anew) {
    turn = Turns.text(anew);
  }

  /** Whether the queue gave it and is charged for it. */
  boolean counts(BookingState state) {
    return counts && (charged || !state.isGivenBack());
  }

  void charge() {
    charged = true;
  }
}
