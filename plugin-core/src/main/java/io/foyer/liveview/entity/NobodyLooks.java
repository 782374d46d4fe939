package io.foyer.liveview.entity;

import io.foyer.platform.Refusal;

/** Nobody looks at the page, or nobody may: it has nothing to send. */
public final class NobodyLooks extends Refusal {
  public NobodyLooks() {
    super(Kind.CONFLICT, "live.not-watched", "Nobody looks at this page.");
  }
}
