package io.foyer.experiences.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MeetingRequest;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.conversations.entity.event.ConversationRequested;
import io.foyer.conversations.entity.event.ConversationStarted;
import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.experiences.control.ResultStore;
import io.foyer.visitors.entity.VisitorFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class ResultObserverTest {
  private static final VisitorId KIM = new VisitorId("vis_1");
  private static final Instant ASKED = VisitorFixture.NOON;
  private static final Instant LATER = ASKED.plusSeconds(90);

  private final List<String> told = new ArrayList<>();
  private final ResultObserver observer = new ResultObserver();
  private final Conversation conversation =
      Conversation.requested(
          new ConversationId("cnv_1"),
          new VisitorCaller(KIM, VisitorFixture.SITE),
          false,
          new ClientId("first"),
          ASKED);

  @BeforeEach
  void wire() {
    observer.store =
        new ResultStore() {
          @Override
          public void reachedRep(VisitorId visitor, Instant asked, Instant at) {
            told.add("rep %s %s %s".formatted(visitor, asked, at));
          }

          @Override
          public void askedForMeeting(VisitorId visitor, Instant asked, Instant at) {
            told.add("meeting %s %s %s".formatted(visitor, asked, at));
          }
        };
  }

  @Test
  void a_rep_who_answers_is_told_with_the_time_at_which_it_was_asked_for() {
    var asked = conversation.noteRequest(Author.visitor(KIM, null));
    observer.happened(new ConversationRequested(conversation.summary(), List.of(asked), ASKED));
    assertThat(told).isEmpty();

    var joined = Objects.requireNonNull(conversation.join(new RepId("005a"), "Ana", LATER));
    observer.happened(new ConversationStarted(conversation.summary(), joined, LATER));

    assertThat(told).containsExactly("rep vis_1 %s %s".formatted(ASKED, LATER));
  }

  @Test
  void a_wish_for_a_meeting_is_told_in_a_conversation_and_beside_one() {
    observer.meetingRequested(new MeetingRequested(wish(), conversation.summary(), LATER));
    observer.meetingRequested(new MeetingRequested(wish(), null, LATER));

    assertThat(told)
        .containsExactly(
            "meeting vis_1 %s %s".formatted(ASKED, LATER),
            "meeting vis_1 %s %s".formatted(LATER, LATER));
  }

  private static MeetingRequest wish() {
    var wish =
        new MeetingWish(
            new ClientId("wish"),
            null,
            "kim@acme.example",
            "Kim",
            "Europe/Madrid",
            List.of("2026-11-19 morning"),
            null);
    return MeetingRequest.left("mtg_1", KIM, wish, false, LATER);
  }
}
