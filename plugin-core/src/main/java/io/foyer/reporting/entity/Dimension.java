package io.foyer.reporting.entity;

import io.foyer.conversations.entity.Worded;

/** By what a report is split up. */
public enum Dimension implements Worded {
  REP,
  STREAM,
  /** Of the zone that was asked for. */
  DAY,
  /** By hand, or on the rep's behalf. */
  WAY,
  EXPERIENCE,
  /** Experiences that are tried against each other. */
  SPLIT
}
