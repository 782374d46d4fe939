package io.foyer.protocol;

/** The wish for a meeting is stored. */
public record MeetingRequested(String id, String re, String request) implements ServerFrame {}
