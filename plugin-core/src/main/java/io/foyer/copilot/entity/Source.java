package io.foyer.copilot.entity;

import org.jspecify.annotations.Nullable;

/**
 * Where a draft's words are from.
 *
 * @param link where a visitor can read it; null where it cannot
 */
public record Source(String title, @Nullable String link) {}
