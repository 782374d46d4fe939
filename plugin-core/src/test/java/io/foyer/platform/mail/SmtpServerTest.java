package io.foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.platform.MovedClock;
import io.foyer.platform.mail.MailSettings.Account;
import io.foyer.platform.mail.MailSettings.Security;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

@Tag("CV-12")
@Tag("SEC-2")
class SmtpServerTest {
  private static final Mail MAIL =
      new Mail("kim@acme.example", "Grüße", "Schöne Grüße", "<p>Schöne Grüße</p>");

  private static final Session SESSION = Session.getInstance(new Properties());

  private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
  private final List<String> recipients = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private SMTPServer server = startedWith(this::keep);

  @AfterEach
  void stop() {
    over.countDown();
    server.stop();
  }

  @Test
  void sends_both_forms_of_the_words_from_the_house() throws Exception {
    ours("Fern & Field").send(MAIL, "mail_1");

    var mail = received.get(0);
    assertThat(mail.getSubject()).isEqualTo("Grüße");
    assertThat(mail.getFrom()).containsExactly(new InternetAddress("hello@fern.example"));
    assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Fern & Field");
    assertThat(mail.getMessageID()).isEqualTo("<mail_1@fern.example>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    var parts = (Multipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContent()).asString().startsWith("Schöne Grüße");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat(parts.getBodyPart(1).getContent()).asString().startsWith("<p>Schöne Grüße</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello\r\nBcc: victim@elsewhere.example",
        "Hello\nBcc: victim@elsewhere.example",
        "Hello\r\n\r\n<script>alert(1)</script>",
        "Hello\u2028Bcc: victim@elsewhere.example",
        "Hello\u0085Bcc: victim@elsewhere.example"
      })
  void makes_no_header_and_no_recipient_of_hostile_text(String hostile) throws Exception {
    ours(hostile).send(new Mail("kim@acme.example", hostile, "text", "html"), "mail_1");

    var mail = received.get(0);
    assertThat(recipients).containsExactly("kim@acme.example");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getSubject()).startsWith("Hello ").doesNotContainPattern("[\\r\\n\\u2028]");
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(((Multipart) mail.getContent()).getCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kim@acme.example\r\nRCPT TO:<victim@elsewhere.example>",
        "kim@acme.example, victim@elsewhere.example",
        "<kim@acme.example>",
        "Kim <kim@acme.example>",
        "kim"
      })
  void takes_no_address_that_is_more_than_one(String hostile) {
    assertThatThrownBy(() -> new Mail(hostile, "subject", "text", "html"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void may_try_again_after_an_answer_of_400() {
    restartedWith((context, from, to, data) -> reject(451));

    assertThatThrownBy(() -> ours("Fern").send(MAIL, "mail_1"))
        .isInstanceOf(MailUnavailable.class)
        .hasMessageContaining("451");
  }

  @Test
  void need_not_try_again_after_an_answer_of_500() {
    restartedWith((context, from, to, data) -> reject(554));

    assertThatThrownBy(() -> ours("Fern").send(MAIL, "mail_1"))
        .isInstanceOf(MailRefused.class)
        .hasMessageContaining("554");
  }

  @Test
  void may_try_again_where_no_server_answers() {
    server.stop();

    assertThatThrownBy(() -> ours("Fern").send(MAIL, "mail_1")).isInstanceOf(MailUnavailable.class);
  }

  @Test
  void does_not_wait_for_a_server_that_says_nothing() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var account = account("Fern", silent.getLocalPort(), Security.NONE, "");

      assertThatThrownBy(() -> new SmtpServer(account, MovedClock.atNoon()).send(MAIL, "mail_1"))
          .isInstanceOf(MailUnavailable.class);
    }
  }

  @Test
  void does_not_wait_for_a_server_that_is_slow_to_take_a_mail() {
    restartedWith((context, from, to, data) -> await());

    assertThatThrownBy(() -> ours("Fern").send(MAIL, "mail_1")).isInstanceOf(MailUnavailable.class);
  }

  @Test
  void sends_nothing_in_the_open_where_that_is_not_wanted() {
    var account = account("Fern", server.getPortAllocated(), Security.STARTTLS, "");

    assertThatThrownBy(() -> new SmtpServer(account, MovedClock.atNoon()).send(MAIL, "mail_1"))
        .isInstanceOf(MailUnavailable.class);
    assertThat(received).isEmpty();
  }

  @Test
  void says_that_the_password_is_wrong_and_not_which_it_is() {
    server.stop();
    server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .authenticationHandlerFactory(
                new EasyAuthenticationHandlerFactory(
                    (user, password, context) -> {
                      throw new LoginFailedException();
                    }))
            .messageHandler(this::keep)
            .build();
    server.start();
    var account = account("Fern", server.getPortAllocated(), Security.NONE, "foyer");

    assertThatThrownBy(() -> new SmtpServer(account, MovedClock.atNoon()).send(MAIL, "mail_1"))
        .isInstanceOf(MailUnavailable.class)
        .hasMessageContaining("password")
        .hasMessageNotContaining("sesame");
    assertThat(account.toString()).doesNotContain("sesame");
  }

  private SmtpServer ours(String name) {
    return new SmtpServer(
        account(name, server.getPortAllocated(), Security.NONE, ""), MovedClock.atNoon());
  }

  private static Account account(String name, int port, Security security, String user) {
    return new Account(
        "localhost",
        port,
        security,
        new Account.Login(user, "sesame"),
        new Account.Sender("hello@fern.example", name),
        Duration.ofMillis(500));
  }

  private void restartedWith(BasicMessageListener listener) {
    server.stop();
    server = startedWith(listener);
  }

  private static SMTPServer startedWith(BasicMessageListener listener) {
    var started =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandler(listener)
            .build();
    started.start();
    return started;
  }

  private void keep(Object context, String from, String to, byte[] data) {
    try {
      recipients.add(to);
      received.add(new MimeMessage(SESSION, new ByteArrayInputStream(data)));
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void reject(int code) throws RejectException {
    throw new RejectException(code, "Not this one");
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
