package io.foyer.conversations.entity;

/** One of the two who talk. */
public enum Side implements Worded {
  VISITOR,
  REP;

  public Side other() {
    return this == VISITOR ? REP : VISITOR;
  }
}
