package io.foyer.protocol;

import java.util.List;

/**
 * The page takes part.
 *
 * @param ice none before the call is answered
 */
public record CallJoined(
    String id, String re, String conversation, CallView call, List<IceServer> ice)
    implements ServerFrame {}
