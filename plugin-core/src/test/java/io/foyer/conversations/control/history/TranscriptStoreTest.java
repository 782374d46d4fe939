package io.foyer.conversations.control.history;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.history.HistoryFixture.KIM;
import static io.foyer.conversations.control.history.HistoryFixture.LAPTOP;
import static io.foyer.conversations.control.history.HistoryFixture.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.history.TranscriptMail.Reader;
import io.foyer.conversations.entity.AutomatedText;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Pounce;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.transcript.TranscriptsTooMany;
import io.foyer.platform.Database;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailIsOff;
import io.foyer.visitors.entity.proof.EmailNotProven;
import java.time.Duration;
import java.util.Set;
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
class TranscriptStoreTest {
  private static final Reader IN_MADRID = new Reader("Europe/Madrid", "en");

  @Parameter Database database;

  private HistoryFixture people;

  @BeforeEach
  void begin() {
    people = new HistoryFixture(database);
  }

  @Test
  void sends_what_was_said_at_the_readers_time_to_the_proven_address() {
    people.proves(LAPTOP, KIM);
    var id = people.had(LAPTOP, "**Hello** from [us](https://fern.example)");

    var mail = sent(LAPTOP, id, IN_MADRID);

    assertThat(mail.to()).isEqualTo(KIM);
    assertThat(mail.subject()).isEqualTo("Your conversation with Fern & Field");
    // The fixture's clock says a minute after noon in UTC.
    assertThat(mail.text())
        .contains("1:01", "You:\nHello from us (https://fern.example)", "Ana Novak has joined")
        .contains("All times are those of Europe/Madrid.");
    assertThat(mail.html()).contains("<strong>Hello</strong>", "href=\"https://fern.example\"");
  }

  @Test
  void speaks_the_language_of_the_messenger() {
    people.proves(LAPTOP, KIM);
    var id = people.had(LAPTOP, "Guten Tag");

    var mail = sent(LAPTOP, id, new Reader("Europe/Berlin", "de"));

    assertThat(mail.subject()).isEqualTo("Ihre Unterhaltung mit Fern & Field");
    assertThat(mail.text()).contains("Mittwoch, 18. November 2026", "13:01");
  }

  @Test
  @Tag("PR-2")
  void marks_what_was_said_on_a_reps_behalf() {
    people.proves(LAPTOP, KIM);
    people.talk.around.routed(LAPTOP, ANA.rep());
    var greeting = new AutomatedText(MessageText.typed("May I help?"));
    var words =
        new Pounce.Words(
            ANA.rep(), "Ana Novak", new ClientId("greeted"), greeting, Duration.ofMinutes(1));
    var id = people.talk.commit(() -> people.talk.greetings.greet(LAPTOP, words)).orElseThrow();

    var mail = sent(LAPTOP, id.id(), IN_MADRID);

    assertThat(mail.text()).contains("Ana Novak (automatic message):\nMay I help?");
    assertThat(mail.html()).contains("<strong>Ana Novak (automatic message)</strong>");
  }

  @Test
  void never_tells_what_reps_noted_among_themselves() {
    people.proves(LAPTOP, KIM);
    people.talk.around.routed(LAPTOP, ANA.rep());
    var id = people.talk.asked(LAPTOP, "open-noted", "Hello").id();
    people.talk.commit(() -> people.talk.claims.claim(ANA, id));
    people.talk.commit(
        () ->
            people.talk.notes.post(
                ANA, id, new ClientId("n1"), MessageText.typed("a difficult customer")));

    var mail = sent(LAPTOP, id, IN_MADRID);

    assertThat(mail.text() + mail.html()).doesNotContain("difficult");
  }

  @Test
  void makes_nothing_of_hostile_words_and_names() {
    people.proves(LAPTOP, KIM);
    var mallory =
        new RepCaller(
            ANA.rep(), "</strong><script>alert(1)</script>\r\nBcc: x@y.example", Set.of(Right.REP));
    people.talk.around.routed(LAPTOP, mallory.rep());
    var id = people.talk.asked(LAPTOP, "open-hostile", "<img src=x onerror=alert(1)>").id();
    people.talk.commit(() -> people.talk.claims.claim(mallory, id));

    var mail = sent(LAPTOP, id, new Reader("<b>", "<i>"));

    assertThat(mail.html()).doesNotContain("<script", "<img", "<b>", "<i>");
    assertThat(mail.text()).contains("All times are those of Z.");
  }

  @Test
  void sends_nothing_to_an_address_that_is_only_claimed() {
    people.claims(LAPTOP, KIM);
    var id = people.had(LAPTOP, "Hello");

    assertThatThrownBy(() -> send(LAPTOP, id, IN_MADRID)).isInstanceOf(EmailNotProven.class);
  }

  @Test
  void sends_nothing_of_a_conversation_of_somebody_else() {
    var id = people.had(LAPTOP, "a secret");
    people.proves(PHONE, KIM);

    assertThatThrownBy(() -> send(PHONE, id, IN_MADRID)).isInstanceOf(ConversationUnknown.class);
  }

  @Test
  void sends_the_same_conversation_three_times_a_day() {
    people.proves(LAPTOP, KIM);
    var id = people.had(LAPTOP, "Hello");
    for (int times = 0; times < 3; times++) {
      send(LAPTOP, id, IN_MADRID);
    }
    assertThatThrownBy(() -> send(LAPTOP, id, IN_MADRID)).isInstanceOf(TranscriptsTooMany.class);

    people.talk.clock.moveBy(Duration.ofDays(1));

    assertThat(send(LAPTOP, id, IN_MADRID)).isEqualTo(KIM);
  }

  @Test
  void says_that_a_conversation_was_longer_than_a_mail() {
    people.proves(LAPTOP, KIM);
    people.talk.around.routed(LAPTOP, ANA.rep());
    var id = people.talk.asked(LAPTOP, "open-long", "word 0").id();
    people.talk.commit(
        () -> {
          for (int at = 1; at <= TranscriptDesk.MOST_ENTRIES; at++) {
            var text = MessageText.typed("word " + at);
            people.talk.messages.post(LAPTOP, id, new ClientId("m" + at), text);
          }
        });

    var mail = sent(LAPTOP, id, IN_MADRID);

    assertThat(mail.text()).contains("The conversation was longer").contains("word 1\n");
    assertThat(mail.text()).doesNotContain("word " + TranscriptDesk.MOST_ENTRIES + "\n");
  }

  @Test
  void offers_nothing_where_no_mail_is_sent() {
    people.proves(LAPTOP, KIM);
    var id = people.had(LAPTOP, "Hello");
    people.mails.turnOff();

    assertThatThrownBy(() -> send(LAPTOP, id, IN_MADRID)).isInstanceOf(MailIsOff.class);
  }

  private String send(VisitorCaller visitor, ConversationId id, Reader reader) {
    return database.inTx(() -> people.transcripts.send(visitor, id, reader));
  }

  private Mail sent(VisitorCaller visitor, ConversationId id, Reader reader) {
    send(visitor, id, reader);
    people.mails.relay();
    return people.mails.received.get(people.mails.received.size() - 1);
  }
}
