package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** The messenger is switched off on this website: no conversation begins. */
public final class SiteIsOff extends Refusal {
  public SiteIsOff() {
    super(Kind.GONE, "site.off", "The chat is closed on this website.");
  }
}
