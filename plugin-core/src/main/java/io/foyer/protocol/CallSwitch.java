package io.foyer.protocol;

/** The page's microphone or camera was switched. */
public record CallSwitch(
    String id, String conversation, String page, boolean microphone, boolean camera)
    implements ClientFrame {}
