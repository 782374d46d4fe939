package io.foyer.protocol;

/** The first words of a rep to a visitor who has not asked. The same again gets the same answer. */
public record VisitorPounce(String id, String visitor, String clientId, String text)
    implements ClientFrame {}
