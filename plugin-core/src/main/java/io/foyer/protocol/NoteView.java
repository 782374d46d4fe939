package io.foyer.protocol;

import java.time.Instant;

/** What reps tell each other beside a conversation. Nothing of it reaches the visitor. */
public record NoteView(String id, Instant at, Author author, String text, String clientId) {}
