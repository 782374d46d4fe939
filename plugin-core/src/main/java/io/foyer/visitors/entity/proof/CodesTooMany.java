package io.foyer.visitors.entity.proof;

import io.foyer.platform.Refusal;

/** More codes were asked for than one visitor, address or place on the internet may. */
public final class CodesTooMany extends Refusal {
  public CodesTooMany() {
    super(Kind.TOO_MANY, "code.too-many", "Too many codes were asked for. Try again later.");
  }
}
