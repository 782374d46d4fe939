package io.foyer.configuration.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that reps put into a message by its name.
 *
 * @param id record id
 * @param text with placeholders such as {@code {Company}} or {@code {Company|your company}}
 * @param team id of the team that has it; null for everybody
 * @param language null for any
 */
public record Shortcut(
    String id, String name, String text, @Nullable String team, @Nullable String language) {

  /** What a text may leave to be filled in, without the braces. */
  public static final Set<String> PLACEHOLDERS =
      Set.of(
          "Visitor First Name",
          "Visitor Name",
          "Company",
          "Rep First Name",
          "Rep Name",
          "Our Company",
          "Page Title");
}
