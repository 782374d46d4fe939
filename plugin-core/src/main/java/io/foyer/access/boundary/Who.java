package io.foyer.access.boundary;

/** Who may call a REST method or send a frame. */
public enum Who {
  /** Anyone on the internet. */
  ANYONE,
  /** A visitor with a token; the method itself verifies the token in a REST body. */
  VISITOR,
  /** A signed-in person with any right. */
  REP,
  /** Sales ops and admins. */
  SALES_OPS,
  /** Admins. */
  ADMIN,
  /** Machines that carry the operator's token. */
  OPERATOR
}
