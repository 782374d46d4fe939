package io.foyer.access.control;

import io.foyer.access.entity.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts that leave the server and come back, so that a changed one is told from a genuine
 * one.
 *
 * <p>A seal counts for one purpose only. It is made with the keys of the visitors' tokens; what is
 * sealed begins with a word and a line feed, which no signed token has.
 */
@ApplicationScoped
public class Seals {
  private static final String ALGORITHM = "HmacSHA256";
  private static final char DOT = '.';

  @Inject KeyRing keys;

  /** A seal for a text, good in an address as it is. */
  public String seal(String purpose, String text) {
    SigningKey key = keys.signing();
    return key.id() + DOT + encoded(hash(key, purpose, text));
  }

  public boolean isGenuine(String purpose, String text, String seal) {
    int dot = seal.indexOf(DOT);
    return dot > 0
        && keys.verifying(seal.substring(0, dot))
            .map(key -> encoded(hash(key, purpose, text)))
            .filter(genuine -> isSame(genuine, seal.substring(dot + 1)))
            .isPresent();
  }

  private static byte[] hash(SigningKey key, String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
      return mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String encoded(byte[] hash) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** In constant time. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
