package io.foyer.conversations.entity;

/**
 * A rep offers a meeting: to who shows words alone it is those words.
 *
 * @param offer id by which a time can be chosen
 */
public record MeetingInvitation(String offer, MessageText words) implements Saying {}
