package io.foyer.platform.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person, in two forms of the same words.
 *
 * <p>Subject and address are one line each, whatever was put into them.
 *
 * @param to the address alone, without a name
 * @param text for those who read without formatting
 * @param html the same; everything foreign in it is escaped by whoever writes it
 * @param replyTo null where answers go to the sender
 * @param calendar null where it brings no event
 */
public record Mail(
    String to,
    String subject,
    String text,
    String html,
    @Nullable ReplyTo replyTo,
    @Nullable CalendarPart calendar) {
  private static final int LONGEST_SUBJECT = 200;
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s\\p{Cntrl}<>,;:\"]+@[^\\s\\p{Cntrl}<>,;:\"@]+");

  /**
   * @throws IllegalArgumentException when the address is more than an address
   */
  public Mail {
    refuseMoreThanAnAddress(to);
    subject = OneLine.of(subject, LONGEST_SUBJECT);
  }

  /** A mail of words alone. */
  public Mail(String to, String subject, String text, String html) {
    this(to, subject, text, html, null, null);
  }

  /** Whether a mail can have it as an address. */
  public static boolean isAddress(String address) {
    return ADDRESS.matcher(address).matches();
  }

  static void refuseMoreThanAnAddress(String address) {
    if (!isAddress(address)) {
      throw new IllegalArgumentException("not an address alone");
    }
  }

  /** Addresses and words never reach a log by accident. */
  @Override
  public String toString() {
    return "Mail";
  }
}
