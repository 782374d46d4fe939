package io.foyer.pounce.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.Database;
import io.foyer.pounce.control.MissedDesk.Missed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Kim answers what was said on Ana's behalf. */
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class MissedStoreTest {
  private static final Duration TIME = Duration.ofSeconds(60);

  @Parameter Database database;

  private AutoPounceFixture auto;
  private ConversationId id;

  @BeforeEach
  void kim_answers() {
    auto = new AutoPounceFixture(database);
    id = auto.greetedBy(ANA);
    auto.talk.around.routed(KIM, ANA.rep(), BEN.rep());
    auto.talk.said(KIM, id, "m1", "What does it cost?");
  }

  @Test
  @Tag("AP-8")
  void all_who_could_have_had_the_visitor_see_it_until_one_has_seen_to_it() {
    auto.talk.clock.moveBy(TIME);
    isMissed(true);
    assertThat(auto.told)
        .last()
        .satisfies(it -> assertThat(it.reps()).contains("005ana", "005ben"));
    assertThat(seenBy(BEN)).hasSize(1);
    assertThat(seenBy(MAY)).hasSize(1);
    assertThat(seenBy(CHLOE)).as("the visitor was not routed to her").isEmpty();
    assertThatThrownBy(() -> auto.talk.commit(() -> auto.missed.seenTo(CHLOE, id)))
        .isInstanceOf(NotYourConversation.class);

    auto.talk.commit(() -> auto.missed.seenTo(BEN, id));

    assertThat(seenBy(ANA)).isEmpty();
    assertThat(auto.talk.audited()).contains("005ben missed-response.seen-to " + id);
  }

  @Test
  @Tag("AP-8")
  void who_is_not_available_sees_it_once_it_is() {
    auto.talk.clock.moveBy(TIME);
    isMissed(true);
    auto.talk.around.reps.reachable.remove(BEN.rep());
    assertThat(seenBy(BEN)).isEmpty();

    auto.talk.around.reps.reachable.add(BEN.rep());
    assertThat(seenBy(BEN)).hasSize(1);
  }

  @Test
  @Tag("AP-8")
  void the_address_that_the_visitor_leaves_afterwards_comes_to_who_sees_it() {
    auto.talk.clock.moveBy(TIME);
    isMissed(true);
    auto.told.clear();
    var wish =
        new MeetingWish(
            new ClientId("w1"), id, "kim@acme.example", null, "Europe/Berlin", List.of(), null);
    auto.talk.commit(() -> auto.talk.meetings.request(KIM, wish));
    auto.talk.requested.forEach(left -> auto.talk.commit(() -> auto.missed.addressLeft(left)));

    assertThat(auto.told).hasSize(1);
    assertThat(seenBy(BEN))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.conversation().knownAs().email()).isEqualTo("kim@acme.example");
              assertThat(it.entries()).anyMatch(one -> one.text().isPresent());
            });
  }

  @Test
  @Tag("AP-8")
  void a_visitor_who_writes_again_afterwards_asks_for_a_person() {
    auto.talk.clock.moveBy(TIME);
    isMissed(true);

    var next = auto.talk.asked(KIM, "open-1", "Still there?");
    assertThat(next.id()).isNotEqualTo(id);
    assertThat(next.state()).isEqualTo(ConversationState.WAITING);
  }

  private List<Missed> seenBy(RepCaller rep) {
    return auto.talk.commit(() -> auto.missed.of(rep));
  }

  private void isMissed(boolean expected) {
    auto.talk.commit(() -> auto.replies.miss(id));
    auto.refresh();
    assertThat(!auto.stored("SELECT conversation_id FROM missed_responses").isEmpty())
        .as("a missed response")
        .isEqualTo(expected);
  }
}
