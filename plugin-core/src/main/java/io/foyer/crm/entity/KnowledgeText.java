package io.foyer.crm.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version of an article says.
 *
 * @param urlName by which websites name it; null where it has none
 * @param parts in HTML, in the order of the fields that were asked for
 */
public record KnowledgeText(
    String id, String title, String summary, @Nullable String urlName, List<String> parts) {
  public KnowledgeText {
    parts = List.copyOf(parts);
  }
}
