package io.foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CV-12")
@Tag("SEC-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class MailOutboxStoreTest {
  private static final Duration CODE = Duration.ofMinutes(9);
  private static final Duration TRANSCRIPT = Duration.ofDays(3);

  @Parameter Database database;

  private final MovedClock clock = MovedClock.atNoon();
  private MailFixture mails;

  @BeforeEach
  void empty() {
    mails = new MailFixture(database, clock);
  }

  @Test
  void sends_a_mail_once_and_forgets_its_words_and_its_address() {
    add("transcript", "secret words", TRANSCRIPT);

    mails.relay();
    mails.relay();

    assertThat(mails.received).extracting(Mail::subject).containsExactly("secret words");
    List<?> kept = rows("SELECT COUNT(*) FROM mails WHERE recipient IS NULL AND text_part IS NULL");
    assertThat(kept).first().asString().isEqualTo("1");
  }

  @Test
  void sends_nothing_of_what_was_rolled_back() {
    assertThatThrownBy(
            () ->
                database.inTx(
                    () -> {
                      mails.outbox.add("code", mail("never"), CODE);
                      throw new IllegalStateException("rolled back");
                    }))
        .isInstanceOf(IllegalStateException.class);

    mails.relay();

    assertThat(mails.received).isEmpty();
  }

  @Test
  void tries_again_later_while_the_server_is_away() {
    mails.trouble = new MailUnavailable("away");
    add("transcript", "words", TRANSCRIPT);
    mails.relay();
    assertThat(unsent().lastError()).isEqualTo("away");

    mails.trouble = null;
    mails.relay();
    assertThat(mails.received).as("not before its time").isEmpty();
    clock.moveBy(Duration.ofSeconds(1));
    mails.relay();

    assertThat(mails.received).hasSize(1);
  }

  @Test
  void parks_what_the_server_refuses_until_a_person_tries_again() {
    mails.trouble = new MailRefused("550 no such person");
    add("transcript", "words", TRANSCRIPT);
    mails.relay();
    clock.moveBy(Duration.ofHours(1));
    mails.trouble = null;
    mails.relay();
    assertThat(mails.received).isEmpty();
    assertThat(unsent().state()).isEqualTo("PARKED");

    String id = unsent().id();
    assertThat(database.inTx(() -> mails.shelf.retry(id))).isTrue();
    mails.relay();

    assertThat(mails.received).hasSize(1);
  }

  @Test
  void never_sends_a_code_that_is_of_no_use_any_more() {
    mails.trouble = new MailUnavailable("away");
    add("code", "123456", CODE);
    mails.relay();
    mails.trouble = null;
    clock.moveBy(CODE);

    mails.relay();

    assertThat(mails.received).isEmpty();
    assertThat(rows("SELECT id FROM mails WHERE text_part IS NOT NULL")).isEmpty();
  }

  @Test
  void never_sends_a_late_code_because_an_admin_tries_again() {
    mails.trouble = new MailRefused("no");
    add("code", "123456", CODE);
    mails.relay();
    mails.trouble = null;
    clock.moveBy(CODE);

    String id = unsent().id();
    database.inTx(() -> mails.shelf.retry(id));
    mails.relay();

    assertThat(mails.received).isEmpty();
  }

  @Test
  void sends_a_code_before_what_has_time() {
    add("transcript", "long words", TRANSCRIPT);
    add("code", "123456", CODE);

    mails.relay();

    assertThat(mails.received).extracting(Mail::subject).containsExactly("123456", "long words");
  }

  @Test
  void gives_a_mail_to_one_node_until_its_lease_has_ended() {
    add("transcript", "words", TRANSCRIPT);
    var first = mails.store().lease();
    assertThat(first).isPresent();
    assertThat(mails.store().lease()).isEmpty();

    clock.moveBy(MailStore.LEASE);

    assertThat(mails.store().lease()).isPresent();
    mails.store().park(first.get(), "a late word");
    assertThat(unsent().state()).isEqualTo("WAITING");
  }

  @Test
  @Tag("MB-3")
  void keeps_the_event_and_who_is_answered_until_the_mail_is_sent() {
    var invitation =
        new Mail(
            "kim@acme.example",
            "Booked",
            "text",
            "<p>text</p>",
            new ReplyTo("ana@fern.example", "Ana"),
            new CalendarPart("REQUEST", "BEGIN:VCALENDAR"));
    database.inTx(() -> mails.outbox.add("meeting", invitation, TRANSCRIPT));

    mails.relay();

    assertThat(mails.received).containsExactly(invitation);
    var left = "SELECT id FROM mails WHERE reply_to IS NOT NULL OR calendar_part IS NOT NULL";
    assertThat(rows(left)).isEmpty();
  }

  @Test
  void takes_nothing_where_no_mail_is_sent() {
    mails.turnOff();

    assertThatThrownBy(() -> add("code", "123456", CODE)).isInstanceOf(MailIsOff.class);
  }

  @Test
  void takes_away_what_is_over_after_a_day() {
    add("transcript", "words", TRANSCRIPT);
    mails.relay();
    clock.moveBy(Duration.ofDays(1).plusSeconds(1));

    mails.store().tidy();

    assertThat(rows("SELECT id FROM mails")).isEmpty();
  }

  private void add(String kind, String subject, Duration useful) {
    database.inTx(() -> mails.outbox.add(kind, mail(subject), useful));
  }

  private static Mail mail(String subject) {
    return new Mail("kim@acme.example", subject, "text", "<p>text</p>");
  }

  private MailShelf.Unsent unsent() {
    return database.inTx(mails.shelf::unsent).get(0);
  }

  private List<?> rows(String sql) {
    return database.inTx(() -> (List<?>) database.em().createNativeQuery(sql).getResultList());
  }
}
