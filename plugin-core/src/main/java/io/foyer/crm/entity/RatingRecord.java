package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/**
 * How the visitor found a conversation whose Event is written already.
 *
 * @param event the CRM's id of that Event
 * @param comment null takes back what was said before
 */
public record RatingRecord(String event, int score, @Nullable String comment) {}
