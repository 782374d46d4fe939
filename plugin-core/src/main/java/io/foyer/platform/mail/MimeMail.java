package io.foyer.platform.mail;

import io.foyer.platform.mail.MailSettings.Account.Sender;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * Makes the message of a mail: here and nowhere else.
 *
 * <p>The parts stand from the plainest to the richest, as readers take the last that they know.
 */
final class MimeMail {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private MimeMail() {}

  static MimeMessage of(Mail mail, String id, Sender sender, Instant at) throws MessagingException {
    var message = new Named(id, sender);
    message.setFrom(named(sender.address(), sender.name()));
    message.setRecipient(RecipientType.TO, address(mail.to()));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(at));
    // Nobody's absence note answers a machine.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    var replyTo = mail.replyTo();
    if (replyTo != null) {
      message.setReplyTo(new Address[] {named(replyTo.address(), replyTo.name())});
    }
    message.setContent(content(mail));
    message.saveChanges();
    return message;
  }

  private static MimeMultipart content(Mail mail) throws MessagingException {
    var parts = new MimeMultipart("alternative");
    parts.addBodyPart(part(mail.text(), "plain"));
    parts.addBodyPart(part(mail.html(), "html"));
    var calendar = mail.calendar();
    return calendar == null ? parts : CalendarParts.with(parts, calendar);
  }

  private static MimeBodyPart part(String words, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(words, UTF_8, kind);
    return part;
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    try {
      var named = address(address);
      named.setPersonal(OneLine.of(name, ReplyTo.LONGEST_NAME), UTF_8);
      return named;
    } catch (UnsupportedEncodingException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Names of hosts in other scripts travel in the letters that every server knows. */
  private static InternetAddress address(String address) throws MessagingException {
    int at = address.lastIndexOf('@');
    try {
      var known = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
      return new InternetAddress(known, true);
    } catch (IllegalArgumentException noHost) {
      throw new AddressException("no host");
    }
  }

  /** A message that keeps the id it was given, however often it is made. */
  private static final class Named extends MimeMessage {
    private final String messageId;

    Named(String id, Sender sender) {
      super((Session) null);
      var host = sender.address().substring(sender.address().lastIndexOf('@') + 1);
      messageId = "<" + id + "@" + host + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
