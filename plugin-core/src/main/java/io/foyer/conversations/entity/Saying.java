package io.foyer.conversations.entity;

/** What one side says: words or a file. */
public sealed interface Saying permits MessageText, SharedFile {}
