package io.foyer.conversations.control.history;

import static io.foyer.conversations.control.history.HistoryFixture.KIM;
import static io.foyer.conversations.control.history.HistoryFixture.LAPTOP;
import static io.foyer.conversations.control.history.HistoryFixture.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.platform.Database;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CV-4")
@Tag("SEC-2")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class VisitorHistoryStoreTest {
  @Parameter Database database;

  private HistoryFixture people;

  @BeforeEach
  void begin() {
    people = new HistoryFixture(database);
  }

  @Test
  void shows_a_stranger_what_was_said_on_this_device_the_latest_first() {
    var first = people.had(LAPTOP, "first");
    var second = people.had(LAPTOP, "second");

    assertThat(history(LAPTOP)).containsExactly(second, first);
    assertThat(history(PHONE)).isEmpty();
  }

  @Test
  void shows_a_proven_person_what_it_said_on_another_device_too() {
    people.proves(LAPTOP, KIM);
    var onLaptop = people.had(LAPTOP, "from the laptop");
    var onPhone = people.had(PHONE, "from the phone");
    people.proves(PHONE, KIM);

    assertThat(history(PHONE)).containsExactly(onPhone, onLaptop);
    assertThat(read(PHONE, onLaptop)).contains("from the laptop");
  }

  @Test
  void shows_a_claimed_address_nothing_of_the_person_who_has_it() {
    people.proves(LAPTOP, KIM);
    var onLaptop = people.had(LAPTOP, "a secret");
    people.claims(PHONE, KIM);

    assertThat(history(PHONE)).isEmpty();
    assertThatThrownBy(() -> read(PHONE, onLaptop)).isInstanceOf(ConversationUnknown.class);
  }

  @Test
  void shows_a_proven_person_nothing_of_a_device_that_only_claims_its_address() {
    people.claims(LAPTOP, KIM);
    var claimed = people.had(LAPTOP, "by somebody who says it is Kim");
    people.proves(PHONE, KIM);

    assertThat(history(PHONE)).isEmpty();
    assertThatThrownBy(() -> read(PHONE, claimed)).isInstanceOf(ConversationUnknown.class);
  }

  @Test
  void keeps_on_a_shared_device_what_somebody_else_said_there_before() {
    people.proves(LAPTOP, "jonas@brightwell.example");
    var ofJonas = people.had(LAPTOP, "said by Jonas");
    people.proves(LAPTOP, KIM);
    var ofKim = people.had(LAPTOP, "said by Kim");
    people.proves(PHONE, KIM);

    assertThat(history(PHONE)).containsExactly(ofKim);
    assertThatThrownBy(() -> read(PHONE, ofJonas)).isInstanceOf(ConversationUnknown.class);
  }

  @Test
  void shows_nothing_of_a_device_whose_visitor_withdrew() {
    people.proves(LAPTOP, KIM);
    var onLaptop = people.had(LAPTOP, "forget this");
    people.withdraws(LAPTOP);
    people.proves(PHONE, KIM);

    assertThat(history(PHONE)).isEmpty();
    assertThatThrownBy(() -> read(PHONE, onLaptop)).isInstanceOf(ConversationUnknown.class);
  }

  @Test
  void shows_nothing_of_another_website() {
    people.proves(LAPTOP, KIM);
    var here = people.had(LAPTOP, "here");
    var elsewhere = new VisitorCaller(LAPTOP.visitor(), new SiteKey("other"));

    assertThat(history(elsewhere)).isEmpty();
    assertThatThrownBy(() -> read(elsewhere, here)).isInstanceOf(ConversationUnknown.class);
  }

  @Test
  void lets_nobody_go_on_talking_on_another_device() {
    people.proves(LAPTOP, KIM);
    people.talk.around.routed(LAPTOP, TalkFixture.ANA.rep());
    var live = people.talk.asked(LAPTOP, "open-live", "still here").id();
    people.proves(PHONE, KIM);
    var words = MessageText.typed("from elsewhere");

    assertThatThrownBy(
            () ->
                people.talk.commit(
                    () -> people.talk.messages.post(PHONE, live, new ClientId("m1"), words)))
        .isInstanceOf(ConversationUnknown.class);
  }

  @Test
  void leaves_out_what_is_not_over_and_what_has_no_words() {
    people.talk.around.routed(LAPTOP, TalkFixture.ANA.rep());
    var silent = people.talk.asked(LAPTOP, "open-silent").id();
    people.talk.commit(() -> people.talk.endings.end(LAPTOP, silent, null));
    people.talk.asked(LAPTOP, "open-live", "still here");

    assertThat(history(LAPTOP)).isEmpty();
  }

  @Test
  void shows_a_page_at_a_time() {
    IntStream.range(0, VisitorHistory.PAGE + 1).forEach(at -> people.had(LAPTOP, "text " + at));

    var first = page(LAPTOP, null);
    assertThat(first).hasSize(VisitorHistory.PAGE);
    var before = first.get(first.size() - 1).times().startedAt();

    assertThat(page(LAPTOP, before)).hasSize(1);
  }

  private List<ConversationId> history(VisitorCaller visitor) {
    return page(visitor, null).stream().map(ConversationSummary::id).toList();
  }

  private List<ConversationSummary> page(VisitorCaller visitor, @Nullable Instant before) {
    return database.inTx(() -> people.history.of(visitor, before));
  }

  private List<String> read(VisitorCaller visitor, ConversationId id) {
    return database.inTx(() -> people.history.read(visitor, id, 0)).page().entries().stream()
        .flatMap(entry -> entry.text().stream())
        .toList();
  }
}
