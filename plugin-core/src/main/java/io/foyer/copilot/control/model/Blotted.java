package io.foyer.copilot.control.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts of one conversation for readers of another: what tells who somebody is stays out for good.
 */
public final class Blotted {
  private static final String BLOT = "…";
  private static final Pattern SIGN = Pattern.compile("\\[\\[[a-z]+-\\d+]]");

  private final Reduced reduced;

  /**
   * @param names of the people and companies in it, and the words of these
   */
  public Blotted(Set<String> names) {
    reduced = new Reduced(names);
  }

  public String text(String text) {
    return SIGN.matcher(reduced.hide(text)).replaceAll(BLOT);
  }
}
