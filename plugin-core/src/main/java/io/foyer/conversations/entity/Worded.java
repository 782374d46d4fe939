package io.foyer.conversations.entity;

import java.util.Locale;

/** An enum whose constants are words of the protocol: {@code LEFT_SITE} is {@code left-site}. */
public interface Worded {
  String name();

  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
