package io.foyer.salesforce.writing;

/** Fits texts into fields. */
final class Text {

  private Text() {}

  /** At most that many characters, never half of one. */
  static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end);
  }

  /** An address that fits, without its query where only that is too long. */
  static String cutAddress(String address, int limit) {
    var query = address.indexOf('?');
    return address.length() > limit && query > 0
        ? cut(address.substring(0, query), limit)
        : cut(address, limit);
  }
}
