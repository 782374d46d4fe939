package io.foyer.conversations.boundary.rest;

import io.foyer.protocol.ConversationView;
import io.foyer.protocol.EntryView;
import io.foyer.protocol.RepView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole conversation to be read back.
 *
 * @param site title of the website on which it was held
 * @param links addresses of CRM records by their kind
 */
public record PlaybackView(
    ConversationView conversation,
    List<EntryView> entries,
    Person visitor,
    @Nullable RepView rep,
    String site,
    Map<String, String> links,
    @Nullable String outcome) {

  /** The visitor, as far as it was known. */
  public record Person(@Nullable String name, @Nullable String email, @Nullable String company) {}
}
