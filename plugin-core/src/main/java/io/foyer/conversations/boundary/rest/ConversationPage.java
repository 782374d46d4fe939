package io.foyer.conversations.boundary.rest;

import io.foyer.protocol.ConversationView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of conversations, the latest first.
 *
 * @param before ask on with this; null where there is no more
 * @param events where the CRM shows the Events of those that are over, by conversation
 */
public record ConversationPage(
    List<ConversationView> conversations, @Nullable String before, Map<String, String> events) {}
