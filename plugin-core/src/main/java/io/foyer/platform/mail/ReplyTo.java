package io.foyer.platform.mail;

/**
 * Who gets what is answered to a mail, where that is not its sender.
 *
 * @param address alone
 * @param name one line, whatever was put into it
 */
public record ReplyTo(String address, String name) {
  /** As wide as its column. */
  static final int LONGEST_NAME = 120;

  /**
   * @throws IllegalArgumentException when the address is more than an address
   */
  public ReplyTo {
    Mail.refuseMoreThanAnAddress(address);
    name = OneLine.of(name, LONGEST_NAME);
  }
}
