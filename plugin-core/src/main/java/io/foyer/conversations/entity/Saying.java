package io.foyer.conversations.entity;

/** What one side says: words, typed or automated, a file, or a meeting. */
public sealed interface Saying permits MessageText, AutomatedText, SharedFile, MeetingInvitation {}
