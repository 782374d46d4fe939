package io.foyer.visitors.entity;

import io.foyer.platform.Refusal;

/** No configuration has come into force on this node yet: which websites there are is not known. */
public final class SitesUnread extends Refusal {
  public SitesUnread() {
    super(Kind.UNAVAILABLE, "site.unread", "The websites are not known yet. Try again soon.");
  }
}
