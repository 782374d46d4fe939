package io.foyer.conversations.control;

import static io.foyer.conversations.control.ConversationRights.Deed.BLOCK;
import static io.foyer.conversations.control.ConversationRights.Deed.CLAIM;
import static io.foyer.conversations.control.ConversationRights.Deed.HAND_OVER;
import static io.foyer.conversations.control.ConversationRights.Deed.NOTE_DOWN;
import static io.foyer.conversations.control.ConversationRights.Deed.RATE;
import static io.foyer.conversations.control.ConversationRights.Deed.READ;
import static io.foyer.conversations.control.ConversationRights.Deed.TAKE_OVER;
import static io.foyer.conversations.control.ConversationRights.Deed.TALK;
import static io.foyer.conversations.control.ConversationRights.Deed.WHISPER;
import static io.foyer.conversations.control.TalkFixture.ADA;
import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.CHLOE;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.conversations.control.TalkFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kim is routed to Ana and Ben; who may do what with Kim's conversation. */
@Tag("CV-4")
@Tag("EV-2")
class ConversationRightsTest {
  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final VisitorCaller KIM_ELSEWHERE =
      new VisitorCaller(KIM.visitor(), new SiteKey("other"));

  private final Surroundings around = new Surroundings();
  private final ConversationRights rights = new ConversationRights();

  @BeforeEach
  void route() {
    around.routed(KIM, ANA.rep(), BEN.rep());
    rights.assignments = around.assignments;
    rights.persons = new Persons();
    rights.persons.emails = around.emails;
  }

  static Stream<Arguments> table() {
    return Stream.of(
        arguments(KIM, waiting(), EnumSet.of(READ, TALK, RATE)),
        arguments(JONAS, waiting(), EnumSet.noneOf(Deed.class)),
        arguments(KIM_ELSEWHERE, waiting(), EnumSet.noneOf(Deed.class)),
        arguments(ANA, waiting(), EnumSet.of(READ, CLAIM, BLOCK)),
        arguments(CHLOE, waiting(), EnumSet.noneOf(Deed.class)),
        arguments(
            ANA, heldByAna(), EnumSet.of(READ, TALK, CLAIM, NOTE_DOWN, WHISPER, HAND_OVER, BLOCK)),
        arguments(BEN, heldByAna(), EnumSet.of(READ, CLAIM)),
        arguments(CHLOE, heldByAna(), EnumSet.noneOf(Deed.class)),
        arguments(ADA, heldByAna(), EnumSet.of(READ, NOTE_DOWN, WHISPER, TAKE_OVER, BLOCK)),
        arguments(MAY, heldByAna(), EnumSet.of(READ, NOTE_DOWN, WHISPER, TAKE_OVER, BLOCK)),
        arguments(KIM, endedWithAna(), EnumSet.of(READ, TALK, RATE)),
        arguments(JONAS, endedWithAna(), EnumSet.noneOf(Deed.class)));
  }

  @ParameterizedTest
  @MethodSource("table")
  void allows_these_deeds_and_no_others(
      Caller caller, ConversationSummary conversation, Set<Deed> allowed) {
    for (var deed : Deed.values()) {
      assertThat(rights.may(deed, caller, conversation))
          .as("%s", deed)
          .isEqualTo(allowed.contains(deed));
    }
  }

  @Test
  void lets_a_rep_read_what_it_had_when_the_visitor_is_long_gone() {
    around.assignments.forget(KIM);

    assertThat(rights.may(READ, ANA, endedWithAna())).isTrue();
    assertThat(rights.may(READ, BEN, endedWithAna())).isFalse();
  }

  @Test
  void tells_a_visitor_nothing_of_anothers_conversation_not_even_that_it_exists() {
    assertThatThrownBy(() -> rights.require(READ, JONAS, waiting()))
        .isInstanceOf(ConversationUnknown.class);
    assertThatThrownBy(() -> rights.require(READ, CHLOE, waiting()))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  void names_the_holder_to_a_rep_who_goes_on_talking_and_to_nobody_else() {
    assertThat(refusal(TALK, BEN, heldByAna()).details()).containsEntry("by", "Ana Novak");
    assertThat(refusal(HAND_OVER, BEN, heldByAna()).details()).containsEntry("by", "Ana Novak");
    assertThat(refusal(READ, CHLOE, heldByAna()).details()).isEmpty();
    assertThat(refusal(TALK, BEN, waiting()).details()).isEmpty();
    assertThat(refusal(TALK, BEN, endedWithAna()).details()).isEmpty();
    assertThat(refusal(TALK, JONAS, heldByAna()).details()).isEmpty();
  }

  private Refusal refusal(Deed deed, Caller caller, ConversationSummary conversation) {
    return catchThrowableOfType(Refusal.class, () -> rights.require(deed, caller, conversation));
  }

  private static Conversation conversation() {
    return Conversation.requested(
        new ConversationId("cnv_1"), KIM, false, new ClientId("open-1"), NOON);
  }

  private static ConversationSummary waiting() {
    return conversation().summary();
  }

  private static ConversationSummary heldByAna() {
    var conversation = conversation();
    conversation.join(ANA.rep(), "Ana Novak", NOON);
    return conversation.summary();
  }

  private static ConversationSummary endedWithAna() {
    var conversation = conversation();
    conversation.join(ANA.rep(), "Ana Novak", NOON);
    conversation.end(EndReason.SILENCE, Author.SYSTEM, NOON);
    return conversation.summary();
  }
}
