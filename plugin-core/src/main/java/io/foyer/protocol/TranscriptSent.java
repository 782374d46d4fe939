package io.foyer.protocol;

/**
 * The words of the conversation are on their way.
 *
 * @param email masked
 */
public record TranscriptSent(String id, String re, String email) implements ServerFrame {}
