package io.foyer.visitors.control.proof;

import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.entity.proof.EmailCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes codes and the hashes they are kept as.
 *
 * <p>A hash holds visitor and address too, so that a row moved to another one opens nothing. A
 * million codes are soon tried, so each try is made dear: all of them take longer than a code
 * lives.
 */
@ApplicationScoped
public class CodeMint {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODES = 1_000_000;
  private static final int ROUNDS = 60_000;
  private static final int BITS = 256;
  private static final int SALT = 16;

  /** Six digits. */
  String code() {
    return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
  }

  EmailCode.Kept kept(String code, VisitorId visitor, String email) {
    byte[] bytes = new byte[SALT];
    RANDOM.nextBytes(bytes);
    var salt = HexFormat.of().formatHex(bytes);
    return new EmailCode.Kept(salt, hash(code, salt, visitor, email));
  }

  String hash(String code, String salt, VisitorId visitor, String email) {
    var bound = salt + " " + visitor.value() + " " + email;
    var spec =
        new PBEKeySpec(code.toCharArray(), bound.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
    try {
      var made = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
      return HexFormat.of().formatHex(made.getEncoded());
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
