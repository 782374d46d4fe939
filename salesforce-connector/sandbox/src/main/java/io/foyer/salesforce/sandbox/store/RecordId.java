package io.foyer.salesforce.sandbox.store;

import java.util.Optional;

/** Record ids: fifteen characters that differ by case, and three that make them safe without. */
public final class RecordId {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String CHECKSUMS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  private static final int SHORT = 15;
  private static final int LONG = 18;
  private static final int CHUNK = 5;
  // Between prefix and number stand the pod's characters and a reserve, as in a real org.
  private static final String POD = "Fy000";
  private static final int NUMBER = SHORT - 3 - POD.length();

  private RecordId() {}

  /** The id of the n-th record of a prefix. */
  public static String of(String prefix, long number) {
    var digits = new StringBuilder();
    for (long rest = number; digits.length() < NUMBER; rest /= DIGITS.length()) {
      digits.append(DIGITS.charAt((int) (rest % DIGITS.length())));
    }
    return complete(prefix + POD + digits.reverse());
  }

  /** The long form of a well-formed id; empty when it is none. */
  public static Optional<String> parse(String text) {
    if (!text.matches("[0-9A-Za-z]{15}([0-9A-Za-z]{3})?")) {
      return Optional.empty();
    }
    var complete = complete(text.substring(0, SHORT));
    return text.length() == SHORT || complete.equalsIgnoreCase(text)
        ? Optional.of(complete)
        : Optional.empty();
  }

  private static String complete(String fifteen) {
    var id = new StringBuilder(LONG).append(fifteen);
    for (int chunk = 0; chunk < SHORT; chunk += CHUNK) {
      int upper = 0;
      for (int i = 0; i < CHUNK; i++) {
        if (Character.isUpperCase(fifteen.charAt(chunk + i))) {
          upper |= 1 << i;
        }
      }
      id.append(CHECKSUMS.charAt(upper));
    }
    return id.toString();
  }
}
