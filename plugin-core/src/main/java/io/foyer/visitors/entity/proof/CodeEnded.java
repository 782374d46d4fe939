package io.foyer.visitors.entity.proof;

import io.foyer.platform.Refusal;

/** There is no code any more that could be shown: a new one is needed. */
public final class CodeEnded extends Refusal {
  public CodeEnded() {
    super(Kind.GONE, "code.ended", "That code is not good any more. Ask for a new one.");
  }
}
