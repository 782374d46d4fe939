package io.foyer.access.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Compares a secret that machines show with the one that they should, in constant time. */
final class SharedSecret {
  private SharedSecret() {}

  /** Whether the header is {@code Bearer} and the secret. */
  static boolean isIn(@Nullable String authorization, String secret) {
    return authorization != null
        && MessageDigest.isEqual(bytes("Bearer " + secret), bytes(authorization));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
