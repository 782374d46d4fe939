package io.foyer.calls.entity;

import io.foyer.conversations.entity.Worded;

/** By which way the two are connected. */
public enum CallKind implements Worded {
  /** From page to page. */
  WEB
}
