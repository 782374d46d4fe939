package io.foyer.calendars.control;

import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the secrets of calendars with keys that are not in the database.
 *
 * <p>The key file has a key a line, its name before it; the first one seals, all of them open. A
 * secret counts for one calendar only.
 */
@ApplicationScoped
public class CalendarSecrets {
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY = 32;
  private static final char COLON = ':';

  @Inject CalendarSettings settings;

  private final SecureRandom random = new SecureRandom();

  /** Whether secrets can be kept here. */
  public boolean isOn() {
    try {
      return !keys().isEmpty();
    } catch (CalendarAway unusable) {
      return false;
    }
  }

  String seal(String calendar, String secret) {
    var newest = keys().entrySet().iterator().next();
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var sealed =
        crypt(
            Cipher.ENCRYPT_MODE,
            newest.getValue(),
            nonce,
            calendar,
            secret.getBytes(StandardCharsets.UTF_8));
    return newest.getKey() + COLON + text(nonce) + COLON + text(sealed);
  }

  /**
   * @throws CalendarClosed where the key is not there any more, or it was not sealed for that
   *     calendar
   */
  String open(String calendar, String sealed) {
    var parts = sealed.split(":", -1);
    var key = parts.length == 3 ? keys().get(parts[0]) : null;
    if (key == null) {
      throw new CalendarClosed("no key for its secret");
    }
    var nonce = Base64.getDecoder().decode(parts[1]);
    var text = Base64.getDecoder().decode(parts[2]);
    return new String(
        crypt(Cipher.DECRYPT_MODE, key, nonce, calendar, text), StandardCharsets.UTF_8);
  }

  /** Whether it was sealed with a key that is to be replaced. */
  boolean isOld(String sealed) {
    return !sealed.startsWith(keys().keySet().iterator().next() + COLON);
  }

  private static byte[] crypt(
      int mode, SecretKeySpec key, byte[] nonce, String calendar, byte[] text) {
    try {
      var cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(calendar.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException notGenuine) {
      throw new CalendarClosed("its secret cannot be opened");
    }
  }

  // Read at each use: an operator who changes the file need not start anything anew. A file that
  // cannot be read ends no calendar: it may be there again in a minute.
  private Map<String, SecretKeySpec> keys() {
    var keys = new LinkedHashMap<String, SecretKeySpec>();
    try {
      for (var line : Files.readAllLines(settings.keyFile().orElseThrow(CalendarSecrets::noKeys))) {
        var colon = line.indexOf(COLON);
        if (colon > 0 && !line.startsWith("#")) {
          keys.put(line.substring(0, colon).strip(), key(line.substring(colon + 1).strip()));
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new CalendarAway("the key file is not usable: " + unreadable.getMessage());
    }
    if (keys.isEmpty()) {
      throw noKeys();
    }
    return keys;
  }

  private static CalendarAway noKeys() {
    return new CalendarAway("there is no key file with a key");
  }

  private static SecretKeySpec key(String base64) {
    var bytes = Base64.getDecoder().decode(base64);
    if (bytes.length != KEY) {
      throw new IllegalArgumentException("a key must have 32 bytes");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
