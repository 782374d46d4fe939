package io.foyer.conversations.entity;

/** What one side says: words, typed or automated, or a file. */
public sealed interface Saying permits MessageText, AutomatedText, SharedFile {}
