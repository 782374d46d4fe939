package io.foyer.calls.entity.phone;

/**
 * A phone's number as the world dials it: {@code +4915112345678}.
 *
 * <p>As text it shows no more than where it is and its last two digits, so that no log holds it.
 */
public record PhoneNumber(String value) {
  private static final int SHOWN_BEFORE = 3;
  private static final int SHOWN_AFTER = 2;

  /** For people who may know which number was meant, and for logs. */
  public String reduced() {
    var last = value.length() - SHOWN_AFTER;
    return value.substring(0, SHOWN_BEFORE) + "…" + value.substring(last);
  }

  @Override
  public String toString() {
    return reduced();
  }
}
