package io.foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.platform.mail.MailSettings.Account.Sender;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails with an event, written out and read again. */
@Tag("MB-3")
class CalendarPartsTest {
  private static final String EVENT = "BEGIN:VCALENDAR\r\nSUMMARY:Zoë\r\nEND:VCALENDAR\r\n";
  private static final ReplyTo ANA = new ReplyTo("ana@fern.example", "Ana Novak");

  @Test
  void puts_the_event_last_among_the_alternatives_and_beside_them_as_a_file() throws Exception {
    var parts = (Multipart) sent(new CalendarPart("REQUEST", EVENT), ANA).getContent();

    assertThat(parts.getContentType()).startsWith("multipart/mixed");
    assertThat(parts.getCount()).isEqualTo(2);
    var alternatives = (Multipart) parts.getBodyPart(0).getContent();
    assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
    assertThat(alternatives.getCount()).isEqualTo(3);
    assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
    var event = alternatives.getBodyPart(2);
    var type = new ContentType(event.getContentType());
    assertThat(type.getBaseType()).isEqualTo("text/calendar");
    assertThat(type.getParameter("method")).isEqualTo("REQUEST");
    assertThat(type.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
    assertThat(event.getHeader("Content-Transfer-Encoding")).containsExactly("base64");
    assertThat(text(event)).isEqualTo(EVENT);
    var file = parts.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("invite.ics");
    assertThat(file.getDisposition()).isEqualTo("attachment");
    assertThat(text(file)).isEqualTo(EVENT);
  }

  @Test
  void says_by_its_method_that_a_meeting_is_off() throws Exception {
    var mixed = (Multipart) sent(new CalendarPart("CANCEL", EVENT), ANA).getContent();
    var event = ((Multipart) mixed.getBodyPart(0).getContent()).getBodyPart(2);

    assertThat(new ContentType(event.getContentType()).getParameter("method")).isEqualTo("CANCEL");
  }

  @Test
  void lets_answers_go_to_the_rep_from_whom_it_is_not() throws Exception {
    var mail = sent(null, ANA);

    assertThat(mail.getFrom()).containsExactly(new InternetAddress("hello@fern.example"));
    assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("ana@fern.example"));
    assertThat(((InternetAddress) mail.getReplyTo()[0]).getPersonal()).isEqualTo("Ana Novak");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana\r\nBcc: victim@elsewhere.example",
        "Ana\nBcc: victim@elsewhere.example",
        "Ana\u2028Bcc: victim@elsewhere.example"
      })
  @Tag("SEC-2")
  void makes_no_header_of_a_hostile_name(String hostile) throws Exception {
    var mail = sent(null, new ReplyTo("ana@fern.example", hostile));

    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getReplyTo()).hasSize(1);
  }

  @Test
  @Tag("SEC-2")
  void takes_no_method_and_no_address_that_are_more() {
    assertThatThrownBy(() -> new CalendarPart("REQUEST\r\nBcc: x@y.example", EVENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ReplyTo("ana@fern.example, x@y.example", "Ana"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static MimeMessage sent(@Nullable CalendarPart calendar, ReplyTo replyTo)
      throws Exception {
    var mail = new Mail("kim@acme.example", "Booked", "text", "<p>text</p>", replyTo, calendar);
    var bytes = new ByteArrayOutputStream();
    MimeMail.of(mail, "mail_1", new Sender("hello@fern.example", "Fern"), Instant.EPOCH)
        .writeTo(bytes);
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static String text(BodyPart part) throws Exception {
    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
