package io.foyer.calls.control;

import io.foyer.conversations.entity.Side;
import java.util.Optional;

/** The kinds of deadline that a call can have; the subject is its id. */
public final class CallDeadline {
  private static final String VISITOR = "call.visitor-gone";
  private static final String REP = "call.rep-gone";

  private CallDeadline() {}

  /** That side has been gone for too long. */
  static String goneOf(Side side) {
    return side == Side.VISITOR ? VISITOR : REP;
  }

  /** Whose; empty for another capability's. */
  public static Optional<Side> sideOf(String kind) {
    return switch (kind) {
      case VISITOR -> Optional.of(Side.VISITOR);
      case REP -> Optional.of(Side.REP);
      default -> Optional.empty();
    };
  }
}
