package io.foyer.conversations.boundary.frame;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.FrameHandler;
import io.foyer.conversations.boundary.ViewsFixture;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.conversations.entity.refusal.MessageEmpty;
import io.foyer.platform.Databases;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationClaim;
import io.foyer.protocol.ConversationClaimed;
import io.foyer.protocol.ConversationEnd;
import io.foyer.protocol.ConversationOpen;
import io.foyer.protocol.ConversationOpened;
import io.foyer.protocol.EntriesList;
import io.foyer.protocol.EntriesListed;
import io.foyer.protocol.EntryView;
import io.foyer.protocol.MeetingRequest;
import io.foyer.protocol.MeetingRequested;
import io.foyer.protocol.MessagePost;
import io.foyer.protocol.MessagePosted;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each order is answered with. */
@Tag("CV-3")
class FramesStoreTest {
  private TalkFixture talk;
  private FramesFixture on;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep(), BEN.rep());
    on = new FramesFixture(talk);
  }

  @Test
  void answers_an_opening_with_the_conversation_and_its_entries() {
    on.open.handle(new ConversationOpen("f1", "open-1", "Hello", null), KIM, on.line);

    var opened = on.answer(ConversationOpened.class);
    assertThat(opened.re()).isEqualTo("f1");
    assertThat(opened.conversation().state()).isEqualTo("waiting");
    assertThat(opened.entries())
        .extracting(EntryView::kind)
        .containsExactly("requested", "message");
    assertThat(opened.conversation().routedTo()).isNull();
    assertThat(on.met).containsExactly(KIM);
  }

  @Test
  @Tag("SEC-2")
  void keeps_the_name_that_the_crm_knows_from_the_visitor() {
    talk.around.visitors.names.put(
        KIM.visitor(), new KnownAs("Kim Andersen", "kim@x.example", "X"));
    talk.around.visitors.claimed.put(KIM.visitor(), "Kimmy");
    on.open.handle(new ConversationOpen("f1", "open-1", "Hello", null), KIM, on.line);
    var opened = on.answer(ConversationOpened.class);
    var id = opened.conversation().conversation();
    on.message.handle(new MessagePost("f2", id, "m1", "Who am I?"), KIM, on.line);
    var posted = on.answer(MessagePosted.class);
    on.end.handle(new ConversationEnd("f3", id, null), KIM, on.line);

    assertThat(opened.conversation().visitorName()).isNull();
    assertThat(opened.entries()).extracting(entry -> entry.author().name()).containsOnly("Kimmy");
    assertThat(posted.entry().author().name()).isEqualTo("Kimmy");
    assertThat(on.answer(ConversationChanged.class).conversation().visitorName()).isNull();
    assertThat(talk.log(new ConversationId(id)))
        .extracting(entry -> entry.author().name())
        .doesNotContain("Kim Andersen");
    assertThat(ViewsFixture.views(talk).forReps(talk.now(new ConversationId(id))).visitorName())
        .isEqualTo("Kim Andersen");
  }

  @Test
  void gives_the_first_answer_to_a_message_that_is_sent_again() {
    var id = talk.talking();
    on.message.handle(new MessagePost("f1", id.value(), "m1", "Hello"), KIM, on.line);
    var first = on.answer(MessagePosted.class);
    on.message.handle(new MessagePost("f2", id.value(), "m1", "Hello"), KIM, on.line);
    var second = on.answer(MessagePosted.class);

    assertThat(second.re()).isEqualTo("f2");
    assertThat(second.entry()).isEqualTo(first.entry());
    assertThat(talk.log(id)).hasSize(3);
  }

  @Test
  void refuses_an_empty_message_and_answers_nothing() {
    var id = talk.talking();

    assertThatThrownBy(
            () -> on.message.handle(new MessagePost("f1", id.value(), "m1", " "), KIM, on.line))
        .isInstanceOf(MessageEmpty.class);
    assertThat(on.sent).isEmpty();
  }

  @Test
  void lists_what_follows_an_entry() {
    var id = talk.talking();
    talk.said(KIM, id, "m1", "Hello");
    on.entries.handle(new EntriesList("f1", id.value(), 2L), KIM, on.line);

    var listed = on.answer(EntriesListed.class);
    assertThat(listed.entries()).extracting(EntryView::text).containsExactly("Hello");
    assertThat(listed.more()).isFalse();
    assertThat(listed.conversation().seq()).isEqualTo(3);
  }

  @Test
  @Tag("LS-9")
  void answers_the_first_claim_and_refuses_the_second_with_the_winners_name() {
    var id = talk.asked(KIM, "open-1").id();
    on.claim.handle(new ConversationClaim("f1", id.value()), ANA, on.line);

    assertThat(on.answer(ConversationClaimed.class).conversation().rep())
        .isNotNull()
        .extracting(rep -> rep.name())
        .isEqualTo("Ana Novak");
    assertThatThrownBy(() -> on.claim.handle(new ConversationClaim("f2", id.value()), BEN, on.line))
        .isInstanceOfSatisfying(
            ConversationTaken.class,
            taken -> assertThat(taken.details()).containsEntry("by", "Ana Novak"));
  }

  @Test
  @Tag("CV-10")
  void shows_the_rep_until_when_the_end_can_be_taken_back() {
    var id = talk.talking();
    on.end.handle(new ConversationEnd("f1", id.value(), "Qualified"), ANA, on.line);

    assertThat(on.answer(ConversationChanged.class).conversation().endingAt())
        .isEqualTo(talk.clock.instant().plusSeconds(10));
  }

  @Test
  void stores_a_wish_for_a_meeting() {
    var id = talk.asked(KIM, "open-1").id();
    on.meeting.handle(wish("f1", id), KIM, on.line);
    var first = on.answer(MeetingRequested.class).request();
    on.meeting.handle(wish("f2", id), KIM, on.line);

    assertThat(first).startsWith("mtg_");
    assertThat(on.answer(MeetingRequested.class).request()).isEqualTo(first);
  }

  @Test
  void says_of_each_order_who_may_send_it() {
    for (FrameHandler<?> handler : on.all()) {
      assertThat(handler.getClass()).hasAnnotation(Allowed.class);
    }
  }

  private static MeetingRequest wish(String frame, ConversationId id) {
    return new MeetingRequest(
        frame,
        "wish-1",
        id.value(),
        "kim@acme-robotics.example",
        "Kim",
        "Europe/Madrid",
        List.of("2026-11-19 morning"),
        null);
  }
}
