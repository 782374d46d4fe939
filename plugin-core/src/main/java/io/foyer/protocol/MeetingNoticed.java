package io.foyer.protocol;

/** Something became of a meeting of this rep; what, is asked for over HTTP. */
public record MeetingNoticed(String id) implements ServerFrame {}
