package io.foyer.access.entity;

/** Ids as Salesforce writes them: 15 characters, or 18 that also survive a change of case. */
final class SalesforceIds {
  private static final String SUMS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  private static final int SHORT = 15;
  private static final int CHUNK = 5;

  private SalesforceIds() {}

  /** The id in 18 characters; what has 18 already stays as it is. */
  static String inFull(String id) {
    return id.length() == SHORT ? id + sums(id) : id;
  }

  /** Each of three chunks of five gets one sign that says which of its letters are capitals. */
  private static String sums(String id) {
    StringBuilder sums = new StringBuilder();
    for (int from = 0; from < SHORT; from += CHUNK) {
      int capitals = 0;
      for (int at = 0; at < CHUNK; at++) {
        char letter = id.charAt(from + at);
        capitals |= letter >= 'A' && letter <= 'Z' ? 1 << at : 0;
      }
      sums.append(SUMS.charAt(capitals));
    }
    return sums.toString();
  }
}
