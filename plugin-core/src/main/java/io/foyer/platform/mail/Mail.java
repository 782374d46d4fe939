package io.foyer.platform.mail;

/**
 * A mail to one person, in two forms of the same words.
 *
 * <p>Subject and address are one line each, whatever was put into them.
 *
 * @param to the address alone, without a name
 * @param text for those who read without formatting
 * @param html the same; everything foreign in it is escaped by whoever writes it
 */
public record Mail(String to, String subject, String text, String html) {
  private static final int LONGEST_SUBJECT = 200;

  /**
   * @throws IllegalArgumentException when the address is more than an address
   */
  public Mail {
    if (!to.matches("[^\\s\\p{Cntrl}<>,;:\"]+@[^\\s\\p{Cntrl}<>,;:\"@]+")) {
      throw new IllegalArgumentException("not an address alone");
    }
    subject = OneLine.of(subject, LONGEST_SUBJECT);
  }

  /** Addresses and words never reach a log by accident. */
  @Override
  public String toString() {
    return "Mail";
  }
}
