package io.foyer.conversations.boundary.rest;

import io.foyer.protocol.ConversationView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of conversations, the latest first.
 *
 * @param before ask on with this; null where there is no more
 */
public record ConversationPage(List<ConversationView> conversations, @Nullable String before) {}
