package io.foyer.protocol;

/**
 * A person whom a note calls.
 *
 * @param name as it stands behind the “@” in the text
 */
public record MentionedView(String id, String name) {}
