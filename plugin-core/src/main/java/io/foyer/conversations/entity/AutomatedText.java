package io.foyer.conversations.entity;

/** What is said on a rep's behalf: to the visitor the rep's own words, to reps marked as such. */
public record AutomatedText(MessageText words) implements Saying {}
