package io.foyer.conversations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-10")
class ConversationTest {
  private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
  private static final VisitorId KIM = new VisitorId("vis_kim");
  private static final Author VISITOR = Author.visitor(KIM, "Kim");
  private static final RepId ANA = new RepId("005ana");
  private static final RepId BEN = new RepId("005ben");
  private static final Author REP = Author.rep(ANA, "Ana");

  private final Conversation conversation =
      Conversation.requested(
          new ConversationId("cnv_1"),
          new VisitorCaller(KIM, new SiteKey("demo")),
          false,
          new ClientId("open-1"),
          NOON);

  @Test
  void numbers_its_entries_from_one() {
    var asked = conversation.noteRequest(VISITOR);
    var said = say(VISITOR, "m1", NOON);

    assertThat(asked.seq()).isEqualTo(1);
    assertThat(said.seq()).isEqualTo(2);
    assertThat(conversation.summary().lastSeq()).isEqualTo(2);
  }

  @Test
  @Tag("LS-9")
  void is_won_by_the_first_rep_only() {
    conversation.await(NOON.plusSeconds(30));
    var joined = conversation.join(ANA, "Ana", NOON.plusSeconds(3));

    assertThat(joined).isNotNull();
    assertThat(conversation.summary().state()).isEqualTo(ConversationState.OPEN);
    assertThat(conversation.summary().times().deadline()).isNull();
    assertThatThrownBy(() -> conversation.join(BEN, "Ben", NOON.plusSeconds(3)))
        .isInstanceOf(ConversationTaken.class)
        .hasMessageContaining("Ana");
    assertThat(conversation.join(ANA, "Ana", NOON.plusSeconds(4))).isNull();
  }

  @Test
  @Tag("LS-9")
  void refuses_an_answer_after_the_countdown() {
    conversation.await(NOON.plusSeconds(30));

    assertThatThrownBy(() -> conversation.join(ANA, "Ana", NOON.plusSeconds(30)))
        .isInstanceOf(ConversationIsOver.class);
  }

  @Test
  void goes_on_when_the_visitor_writes_while_the_rep_ends_it() {
    conversation.join(ANA, "Ana", NOON);
    conversation.beginEnding(NOON.plusSeconds(10), "Spam");

    say(REP, "m1", NOON.plusSeconds(1));
    assertThat(conversation.summary().times().endingAt()).isNotNull();
    say(VISITOR, "m2", NOON.plusSeconds(2));

    assertThat(conversation.summary().times().endingAt()).isNull();
    assertThat(conversation.summary().outcome()).isNull();
  }

  @Test
  void can_be_taken_back_until_it_ends() {
    conversation.join(ANA, "Ana", NOON);
    assertThat(conversation.resume()).isFalse();
    conversation.beginEnding(NOON.plusSeconds(10), null);

    assertThat(conversation.resume()).isTrue();
    assertThat(conversation.summary().state()).isEqualTo(ConversationState.OPEN);
  }

  @Test
  void ends_once_and_takes_no_word_after_it() {
    conversation.join(ANA, "Ana", NOON);
    var ended = conversation.end(EndReason.REP, REP, NOON.plusSeconds(9));

    assertThat(ended.reason()).contains("rep");
    assertThat(conversation.summary().times().endedAt()).isEqualTo(NOON.plusSeconds(9));
    assertThatThrownBy(() -> say(VISITOR, "m1", NOON)).isInstanceOf(ConversationIsOver.class);
    assertThatThrownBy(() -> conversation.end(EndReason.SILENCE, Author.SYSTEM, NOON))
        .isInstanceOf(ConversationIsOver.class);
    assertThatThrownBy(() -> conversation.miss(MissReason.NOBODY, NOON))
        .isInstanceOf(ConversationIsOver.class);
  }

  @Test
  void is_told_missed_with_the_reason_in_its_log() {
    var missed = conversation.miss(MissReason.OUT_OF_HOURS, NOON);

    assertThat(missed.reason()).contains("out-of-hours");
    assertThat(conversation.summary().endReason()).isEqualTo(EndReason.MISSED);
  }

  @Test
  void forgets_no_name_it_once_knew() {
    conversation.knowVisitorAs(new KnownAs("Kim", "kim@acme-robotics.example", null));
    conversation.knowVisitorAs(KnownAs.NOBODY);

    assertThat(conversation.summary().knownAs().email()).isEqualTo("kim@acme-robotics.example");
  }

  private Entry say(Author author, String clientId, Instant at) {
    return conversation.say(author, new ClientId(clientId), MessageText.typed("Hello"), at);
  }
}
