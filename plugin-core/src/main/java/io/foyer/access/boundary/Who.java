package io.foyer.access.boundary;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorCaller;

/** Who may call a REST method or send a frame. */
public enum Who {
  /** Anyone on the internet. */
  ANYONE,
  /** A visitor with a token; a REST method verifies the token in its body itself. */
  VISITOR,
  /** A signed-in person with any right. */
  REP,
  /** Sales ops and admins. */
  SALES_OPS,
  /** Managers and admins. */
  MANAGER,
  /** Support and admins. */
  SUPPORT,
  /** Admins. */
  ADMIN,
  /** Machines that carry the operator's token; they have no caller. */
  OPERATOR,
  /** The Salesforce org's own server, by the secret it shares with Foyer; it has no caller. */
  SALESFORCE;

  /** Whoever this is, it shows no session. */
  boolean isUnknownToSessions() {
    return this == ANYONE || this == VISITOR || this == SALESFORCE;
  }

  public boolean admits(Caller caller) {
    return switch (this) {
      case ANYONE -> true;
      case VISITOR -> caller instanceof VisitorCaller;
      case REP -> caller instanceof RepCaller rep && !rep.rights().isEmpty();
      case SALES_OPS ->
          caller instanceof RepCaller rep && (rep.has(Right.SALES_OPS) || rep.has(Right.ADMIN));
      case MANAGER ->
          caller instanceof RepCaller rep && (rep.has(Right.MANAGER) || rep.has(Right.ADMIN));
      case SUPPORT ->
          caller instanceof RepCaller rep && (rep.has(Right.SUPPORT) || rep.has(Right.ADMIN));
      case ADMIN -> caller instanceof RepCaller rep && rep.has(Right.ADMIN);
      case OPERATOR, SALESFORCE -> false;
    };
  }
}
