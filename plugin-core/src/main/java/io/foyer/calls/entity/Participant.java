package io.foyer.calls.entity;

import org.jspecify.annotations.Nullable;

/**
 * One side of a call at one moment.
 *
 * @param page the page that takes part; null while there is none
 */
public record Participant(@Nullable String page, Media media) {}
