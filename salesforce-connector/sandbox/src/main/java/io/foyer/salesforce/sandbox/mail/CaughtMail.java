package io.foyer.salesforce.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its reader would get it.
 *
 * @param to who the server was told to deliver it to, whatever its headers say
 * @param text empty where it has no such part
 * @param html empty where it has no such part
 */
public record CaughtMail(
    String id, Instant at, String to, String from, String subject, String text, String html) {

  static CaughtMail of(String id, Instant at, String to, byte[] data)
      throws MessagingException, IOException {
    var message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
    var from =
        Arrays.stream(message.getFrom()).map(String::valueOf).collect(Collectors.joining(", "));
    return new CaughtMail(
        id,
        at,
        to,
        MimeUtility.decodeText(from),
        orEmpty(message.getSubject()),
        find(message, "text/plain"),
        find(message, "text/html"));
  }

  private static String find(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent());
    }
    if (!(part.getContent() instanceof Multipart parts)) {
      return "";
    }
    for (int at = 0; at < parts.getCount(); at++) {
      BodyPart inner = parts.getBodyPart(at);
      var found = find(inner, type);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
