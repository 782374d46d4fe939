package io.foyer.protocol;

/** This page takes part in the call, which begins with it where there is none. */
public record CallJoin(
    String id, String conversation, String page, boolean microphone, boolean camera)
    implements ClientFrame {}
