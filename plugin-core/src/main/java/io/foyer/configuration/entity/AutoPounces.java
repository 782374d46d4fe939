package io.foyer.configuration.entity;

import java.util.List;

/**
 * How visitors are spoken to on a rep's behalf.
 *
 * @param texts active ones, by order and then by id
 */
public record AutoPounces(AutoPounceRules rules, List<PounceText> texts) {

  /** As shipped, and nothing to say. */
  public static final AutoPounces NONE = new AutoPounces(AutoPounceRules.SHIPPED, List.of());

  public AutoPounces {
    texts = List.copyOf(texts);
  }
}
