package io.foyer.visitors.entity.proof;

import io.foyer.platform.Refusal;
import java.util.Map;

/** It is not the code that was sent; there are attempts left. */
public final class CodeWrong extends Refusal {
  public CodeWrong(int attemptsLeft) {
    super(
        Kind.INVALID,
        "code.wrong",
        "That is not the code.",
        Map.of("attemptsLeft", String.valueOf(attemptsLeft)));
  }
}
