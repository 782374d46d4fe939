package io.foyer.crm.entity;

import java.time.Instant;

/** One message as it goes into an Event's description. */
public record TranscriptLine(Instant at, String author, String text) {}
