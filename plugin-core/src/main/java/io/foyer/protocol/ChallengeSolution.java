package io.foyer.protocol;

/** The number that was found for a challenge, which comes back as it was given. */
public record ChallengeSolution(String challenge, long number, String salt, String signature) {}
