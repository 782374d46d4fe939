package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationMissed;
import io.foyer.conversations.entity.event.ConversationResumed;
import io.foyer.conversations.entity.refusal.ClaimerNotAvailable;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.MeetingRequestUnusable;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.conversations.entity.refusal.OutcomeUnknown;
import io.foyer.conversations.entity.refusal.PersonNotOffered;
import io.foyer.platform.Database;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How a conversation begins, is missed, and ends. */
@Tag("CV-10")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ConversationRulesStoreTest {
  @Parameter Database database;

  private TalkFixture talk;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
  }

  @Test
  @Tag("LS-9")
  void counts_down_while_somebody_can_answer() {
    var asked = talk.asked(KIM, "open-1", "Hello");

    assertThat(asked.state()).isEqualTo(ConversationState.WAITING);
    assertThat(asked.times().deadline()).isEqualTo(talk.clock.instant().plusSeconds(30));
    assertThat(kinds(asked.id())).containsExactly(EntryKind.REQUESTED, EntryKind.MESSAGE);
  }

  @Test
  @Tag("CV-15")
  void says_at_once_that_nobody_is_there() {
    talk.around.reps.reachable.clear();

    assertMissed(talk.asked(KIM, "open-1").id(), "nobody");
    assertMissed(talk.asked(JONAS, "open-1").id(), "nobody");
  }

  @Test
  @Tag("RT-6")
  void who_does_not_qualify_for_a_person_begins_nothing_and_ends_what_there_is_like_others() {
    var before = talk.asked(KIM, "open-1", "Hello");
    talk.around.qualifications.unqualified.addAll(List.of(KIM.visitor(), JONAS.visitor()));

    assertThatThrownBy(() -> talk.asked(JONAS, "open-1")).isInstanceOf(PersonNotOffered.class);
    assertThat(talk.asked(KIM, "open-2", "Still here").id()).isEqualTo(before.id());
  }

  @Test
  @Tag("CV-15")
  void says_at_once_that_it_is_closed() {
    talk.around.configurations.close();

    assertMissed(talk.asked(KIM, "open-1", "Hello").id(), "out-of-hours");
  }

  @Test
  @Tag("LS-9")
  void is_missed_when_the_countdown_ends_and_not_before() {
    var id = talk.asked(KIM, "open-1").id();
    talk.clock.moveBy(Duration.ofSeconds(29));
    talk.commit(() -> talk.endings.missByCountdown(id));
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.WAITING);

    talk.clock.moveBy(Duration.ofSeconds(1));
    assertThatThrownBy(() -> talk.commit(() -> talk.claims.claim(ANA, id)))
        .isInstanceOf(ConversationIsOver.class);
    talk.commit(() -> talk.endings.missByCountdown(id));

    assertMissed(id, "countdown");
    assertThat(talk.happened).hasAtLeastOneElementOfType(ConversationMissed.class);
  }

  @Test
  @Tag("LS-9")
  void is_not_missed_once_somebody_answered() {
    var id = talk.talking();
    talk.clock.moveBy(Duration.ofSeconds(30));
    talk.commit(() -> talk.endings.missByCountdown(id));
    talk.commit(() -> talk.endings.missForWantOfReps(id));

    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);
  }

  @Test
  void is_missed_when_the_last_rep_leaves_while_it_waits() {
    var id = talk.asked(KIM, "open-1").id();
    talk.commit(() -> talk.endings.missForWantOfReps(id));
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.WAITING);

    talk.around.reps.reachable.clear();
    talk.commit(() -> talk.endings.missForWantOfReps(id));
    assertMissed(id, "nobody");
  }

  @Test
  void lets_only_routed_and_available_reps_claim() {
    var id = talk.asked(KIM, "open-1").id();
    talk.around.reps.reachable.remove(ANA.rep());

    assertThatThrownBy(() -> talk.commit(() -> talk.claims.claim(ANA, id)))
        .isInstanceOf(ClaimerNotAvailable.class);
    assertThatThrownBy(() -> talk.commit(() -> talk.claims.claim(CHLOE, id)))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> talk.commit(() -> talk.claims.claim(MAY, id)))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  void asks_again_and_finds_the_same_conversation() {
    var first = talk.asked(KIM, "open-1", "Hello");
    var again = talk.asked(KIM, "open-1", "Hello");
    var otherTab = talk.asked(KIM, "open-2", "Me again");

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(otherTab.id()).isEqualTo(first.id());
    assertThat(talk.log(first.id())).hasSize(3);
    assertThatThrownBy(() -> talk.asked(KIM, "open-1", "Something else"))
        .isInstanceOf(ClientIdReused.class);
  }

  @Test
  void gets_the_first_answer_again_also_after_the_end() {
    talk.around.reps.reachable.clear();
    var missed = talk.asked(KIM, "open-1", "Hello");

    assertThat(talk.asked(KIM, "open-1", "Hello").id()).isEqualTo(missed.id());
    assertThat(talk.asked(KIM, "open-2", "Hello?").id()).isNotEqualTo(missed.id());
    assertThat(talk.said(KIM, missed.id(), "open-1", "Hello").seq()).isEqualTo(2);
  }

  @Test
  void refuses_a_message_after_the_end_so_that_a_new_conversation_takes_it() {
    var id = talk.talking();
    talk.commit(() -> talk.endings.end(KIM, id, null));

    assertThatThrownBy(() -> talk.said(KIM, id, "m1", "One more thing"))
        .isInstanceOf(ConversationIsOver.class);
    var next = talk.asked(KIM, "m1", "One more thing");
    assertThat(next.id()).isNotEqualTo(id);
    assertThat(talk.log(next.id()).get(1).text()).contains("One more thing");
  }

  @Test
  void ends_at_once_for_the_visitor() {
    var id = talk.talking();
    talk.commit(() -> talk.endings.end(KIM, id, null));

    assertThat(talk.now(id).endReason()).isEqualTo(EndReason.VISITOR);
    assertThat(ended().reason()).isEqualTo(EndReason.VISITOR);
  }

  @Test
  @Tag("EV-1")
  void ends_for_the_rep_after_the_moment_to_take_it_back() {
    var id = talk.talking();
    talk.said(KIM, id, "m1", "Hello");
    talk.clock.moveBy(Duration.ofSeconds(7));
    talk.commit(() -> talk.messages.post(ANA, id, new ClientId("r1"), MessageText.typed("Hi Kim")));
    talk.commit(() -> talk.endings.end(ANA, id, "Qualified"));
    talk.commit(() -> talk.endings.finishEnding(id));
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);

    talk.clock.moveBy(Duration.ofSeconds(10));
    talk.commit(() -> talk.endings.finishEnding(id));

    assertThat(ended().reason()).isEqualTo(EndReason.REP);
    assertThat(ended().conversation().outcome()).isEqualTo("Qualified");
    assertThat(ended().messagesBy(Author.Kind.VISITOR)).isEqualTo(1);
    assertThat(ended().firstResponse()).contains(Duration.ofSeconds(7));
    assertThat(ended().log()).extracting(Entry::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void does_not_end_when_the_rep_takes_it_back_or_the_visitor_goes_on() {
    var id = talk.talking();
    talk.commit(() -> talk.endings.end(ANA, id, null));
    talk.commit(() -> talk.endings.resume(ANA, id));
    talk.commit(() -> talk.endings.end(ANA, id, null));
    talk.said(KIM, id, "m1", "Wait");
    talk.clock.moveBy(Duration.ofSeconds(11));
    talk.commit(() -> talk.endings.finishEnding(id));

    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);
    assertThat(talk.happened).filteredOn(ConversationResumed.class::isInstance).hasSize(2);
    assertThat(kinds(id)).containsExactly(EntryKind.REQUESTED, EntryKind.JOINED, EntryKind.MESSAGE);
  }

  @Test
  void takes_an_outcome_of_the_company_or_none() {
    var id = talk.talking();

    assertThatThrownBy(() -> talk.commit(() -> talk.endings.end(ANA, id, "Made up")))
        .isInstanceOf(OutcomeUnknown.class);
    assertThatThrownBy(() -> talk.commit(() -> talk.endings.end(BEN, id, null)))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  void asks_into_a_silence_and_ends_it_later() {
    var id = talk.talking();
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant().plus(Duration.ofHours(1)));
    talk.clock.moveBy(Duration.ofMinutes(13));
    talk.commit(() -> talk.silences.look(id));
    talk.commit(() -> talk.silences.look(id));
    assertThat(kinds(id)).containsOnlyOnce(EntryKind.ASKED);

    talk.clock.moveBy(Duration.ofMinutes(2));
    talk.commit(() -> talk.silences.look(id));

    assertThat(ended().reason()).isEqualTo(EndReason.SILENCE);
  }

  @Test
  void asks_anew_after_somebody_spoke() {
    var id = talk.talking();
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant().plus(Duration.ofHours(1)));
    talk.clock.moveBy(Duration.ofMinutes(13));
    talk.commit(() -> talk.silences.look(id));
    talk.said(KIM, id, "m1", "Still here");
    talk.clock.moveBy(Duration.ofMinutes(2));
    talk.commit(() -> talk.silences.look(id));

    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);
    assertThat(talk.now(id).times().askedAt()).isNull();
  }

  @Test
  void ends_five_minutes_after_the_visitor_left_the_site() {
    var id = talk.talking();
    talk.around.visitors.seen.put(KIM.visitor(), talk.clock.instant());
    talk.clock.moveBy(Duration.ofMinutes(5).minusSeconds(1));
    talk.commit(() -> talk.silences.look(id));
    assertThat(talk.now(id).state()).isEqualTo(ConversationState.OPEN);

    talk.clock.moveBy(Duration.ofSeconds(1));
    talk.commit(() -> talk.silences.look(id));

    assertThat(ended().reason()).isEqualTo(EndReason.LEFT_SITE);
  }

  @Test
  @Tag("CV-7")
  void moves_what_was_seen_only_forwards_and_not_beyond_the_log() {
    var id = talk.talking();

    assertThat(talk.<Long>commit(() -> talk.messages.see(KIM, id, 99))).isEqualTo(2);
    assertThat(talk.<Long>commit(() -> talk.messages.see(KIM, id, 1))).isEqualTo(1);
    talk.said(KIM, id, "m1", "Hello");
    talk.commit(() -> talk.messages.see(ANA, id, 3));

    assertThat(talk.now(id).seen().byVisitor()).isEqualTo(2);
    assertThat(talk.now(id).seen().byRep()).isEqualTo(3);
  }

  @Test
  void keeps_a_wish_for_a_meeting_once_and_notes_it_in_the_log() {
    talk.around.reps.reachable.clear();
    var id = talk.asked(KIM, "open-1").id();
    var first =
        talk.commit(() -> talk.meetings.request(KIM, wish(id, "kim@acme-robotics.example")));
    var again =
        talk.commit(() -> talk.meetings.request(KIM, wish(id, "kim@acme-robotics.example")));

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.times()).containsExactly("2026-11-19 morning", "any Friday");
    assertThat(talk.requested).hasSize(1);
    assertThat(kinds(id)).last().isEqualTo(EntryKind.MEETING_REQUESTED);
    assertThat(talk.now(id).knownAs().email()).isEqualTo("kim@acme-robotics.example");
    assertThat(talk.around.identification.claims).containsKey(KIM.visitor());
    assertThatThrownBy(() -> talk.commit(() -> talk.meetings.request(KIM, wish(id, "x@y.example"))))
        .isInstanceOf(ClientIdReused.class);
  }

  @Test
  @Tag("V360-2")
  void knows_what_meetings_a_visitor_asked_for() {
    var asked = talk.commit(() -> talk.meetings.request(KIM, wish(null, "kim@acme.example")));

    assertThat(talk.commit(() -> talk.meetings.of(KIM.visitor(), 10)))
        .extracting(each -> each.id())
        .containsExactly(asked.id());
    assertThat(talk.commit(() -> talk.meetings.of(JONAS.visitor(), 10))).isEmpty();
  }

  @Test
  void refuses_a_wish_without_an_address_or_in_anothers_conversation() {
    var id = talk.asked(KIM, "open-1").id();

    assertThatThrownBy(() -> wish(null, "no address")).isInstanceOf(MeetingRequestUnusable.class);
    assertThatThrownBy(
            () -> talk.commit(() -> talk.meetings.request(JONAS, wish(id, "j@brightwell.example"))))
        .isInstanceOf(ConversationUnknown.class);
    assertThat(talk.requested).isEmpty();
  }

  private static MeetingWish wish(@Nullable ConversationId id, String email) {
    return new MeetingWish(
        new ClientId("wish-1"),
        id,
        email,
        "Kim Andersen",
        "Europe/Madrid",
        List.of("2026-11-19 morning", " any\nFriday ", " "),
        null);
  }

  private void assertMissed(ConversationId id, String reason) {
    var log = talk.log(id);
    assertThat(talk.now(id).endReason()).isEqualTo(EndReason.MISSED);
    assertThat(log.get(log.size() - 1).kind()).isEqualTo(EntryKind.MISSED);
    assertThat(log.get(log.size() - 1).reason()).contains(reason);
  }

  private ConversationEnded ended() {
    return talk.happened.stream()
        .filter(ConversationEnded.class::isInstance)
        .map(ConversationEnded.class::cast)
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private List<EntryKind> kinds(ConversationId id) {
    return talk.log(id).stream().map(Entry::kind).toList();
  }
}
