package io.foyer.pounce.entity;

import io.foyer.visitors.entity.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody could be spoken to now.
 *
 * @param stream record id of the live stream in which the visitor stands; null for none
 * @param repName the rep on whose behalf it is said
 */
public record Occasion(Visitor visitor, @Nullable String stream, String repName) {}
