package io.foyer.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a mail that brings an event (RFC 6047).
 *
 * <p>The event is the last of the alternatives, where Gmail, Outlook and Apple Mail look for it,
 * and once more a file, for those who keep it by hand.
 */
final class CalendarParts {
  private static final String FILE = "invite.ics";

  private CalendarParts() {}

  /** Both, beside these alternatives. */
  static MimeMultipart with(MimeMultipart alternatives, CalendarPart calendar)
      throws MessagingException {
    byte[] event = calendar.text().getBytes(StandardCharsets.UTF_8);
    alternatives.addBodyPart(
        part(event, "text/calendar; charset=UTF-8; method=" + calendar.method()));
    var words = new MimeBodyPart();
    words.setContent(alternatives);
    var file = part(event, "application/ics; name=" + FILE);
    file.setHeader("Content-Disposition", "attachment; filename=" + FILE);
    return new MimeMultipart("mixed", words, file);
  }

  // Both headers are set by hand, else the method is lost on the way.
  private static MimeBodyPart part(byte[] bytes, String type) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setHeader("Content-Type", type);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
