package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * How the visitor stands with its address.
 *
 * @param mail whether a code and a transcript may be asked for
 * @param email masked; null where the visitor gave none
 */
public record ProofShown(String id, String re, boolean mail, boolean proven, @Nullable String email)
    implements ServerFrame {}
