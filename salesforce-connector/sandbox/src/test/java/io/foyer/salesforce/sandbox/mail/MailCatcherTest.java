package io.foyer.salesforce.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Router;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-2")
class MailCatcherTest {
  private final int port = freePort();
  private final Router router = new Router(call -> Answer.empty(404));
  private final MailCatcher catcher;

  MailCatcherTest() throws IOException {
    catcher = MailCatcher.on(port, Clock.systemUTC());
  }

  @BeforeEach
  void serve() {
    new MailPages(catcher).addTo(router);
  }

  @AfterEach
  void close() {
    catcher.close();
  }

  @Test
  void shows_both_forms_of_a_mail() throws MessagingException {
    send("Your code", "042137", "<p>042137</p>");

    assertThat(answer("/mail", "").text()).contains("Your code", "kim@acme.example");
    assertThat(answer("/mail/1", "").text()).contains("042137", "sandbox");
    assertThat(answer("/mail/1/html", "").text()).contains("<p>042137</p>");
  }

  @Test
  void lets_nothing_in_a_mail_run() throws MessagingException {
    send("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<script>alert(2)</script>");

    assertThat(answer("/mail", "").text()).doesNotContain("<script>alert");
    assertThat(answer("/mail/1", "").text()).doesNotContain("<script>alert", "<img src=x");
    assertThat(answer("/mail/1/html", "").headers().get("Content-Security-Policy"))
        .startsWith("sandbox; default-src 'none'");
  }

  @Test
  void tells_tests_the_mails_to_one_address() throws MessagingException {
    send("Your code", "042137", "<p>042137</p>");

    assertThat(answer("/mail.json", "to=kim%40acme.example").text()).contains("\"042137");
    assertThat(answer("/mail.json", "to=other%40acme.example").text()).isEqualTo("[]");
  }

  private Answer answer(String path, String query) {
    var body = new Call.Body(new byte[0], true);
    return router.answer(new Call("GET", path, query, Map.of(), Map.of(), body));
  }

  private void send(String subject, String text, String html) throws MessagingException {
    var properties = new Properties();
    properties.put("mail.smtp.host", "localhost");
    properties.put("mail.smtp.port", String.valueOf(port));
    var message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("hello@fern.example");
    message.setRecipients(RecipientType.TO, "kim@acme.example");
    message.setSubject(subject, "UTF-8");
    var parts = new MimeMultipart("alternative");
    parts.addBodyPart(part(text, "plain"));
    parts.addBodyPart(part(html, "html"));
    message.setContent(parts);
    Transport.send(message);
  }

  private static MimeBodyPart part(String words, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(words, "UTF-8", kind);
    return part;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
