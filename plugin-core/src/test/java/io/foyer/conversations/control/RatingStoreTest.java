package io.foyer.conversations.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.JONAS;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.configuration.entity.MessengerRules;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Rating;
import io.foyer.conversations.entity.event.ConversationRated;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.conversations.entity.refusal.RatingNotAsked;
import io.foyer.conversations.entity.refusal.RatingUnusable;
import io.foyer.platform.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is asked how a conversation was, and what becomes of the answer. */
@Tag("CV-12")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class RatingStoreTest {
  @Parameter Database database;

  private TalkFixture talk;
  private int talks;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
  }

  @Test
  void is_asked_for_a_day_after_a_talk_with_a_rep() {
    var ended = ended();

    assertThat(ended.ratingAsked()).isNotNull();
    assertThat(ended.ratingAsked().until()).isEqualTo(talk.clock.instant().plus(Ratings.OPEN));
    assertThat(ended.rating()).isEmpty();
  }

  @Test
  void keeps_what_the_visitor_says_and_tells_it_once() {
    var id = ended().id();

    rate(id, 4, " Quick.\n");
    rate(id, 4, "Quick.");

    assertThat(talk.now(id).rating()).contains(new Rating(4, "Quick.", talk.clock.instant()));
    assertThat(talk.happened).filteredOn(ConversationRated.class::isInstance).hasSize(1);
  }

  @Test
  void lets_the_last_word_count() {
    var id = ended().id();

    rate(id, 2, "Slow.");
    rate(id, 5, null);

    assertThat(talk.now(id).rating()).contains(new Rating(5, null, talk.clock.instant()));
  }

  @Test
  void is_too_late_after_a_day() {
    var id = ended().id();
    talk.clock.moveBy(Ratings.OPEN);

    assertThatThrownBy(() -> rate(id, 5, null)).isInstanceOf(RatingNotAsked.class);
  }

  @Test
  void refuses_to_rate_what_goes_on() {
    var id = talk.talking();
    talk.said(KIM, id, "m1", "Hello");

    assertThatThrownBy(() -> rate(id, 5, null)).isInstanceOf(RatingNotAsked.class);
  }

  @Test
  void says_nothing_of_the_conversation_of_another_visitor() {
    var id = ended().id();

    assertThatThrownBy(() -> talk.commit(() -> talk.ratings.rate(JONAS, id, 1, null)))
        .isInstanceOf(ConversationUnknown.class);
    assertThat(talk.now(id).rating()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 6})
  void refuses_what_is_off_the_scale(int score) {
    var id = ended().id();

    assertThatThrownBy(() -> rate(id, score, null)).isInstanceOf(RatingUnusable.class);
  }

  @Test
  void refuses_a_comment_that_the_crm_could_not_hold() {
    var id = ended().id();
    var longest = "x".repeat(Rating.LONGEST_COMMENT);

    assertThatThrownBy(() -> rate(id, 1, longest + "x")).isInstanceOf(RatingUnusable.class);
    rate(id, 1, longest);

    assertThat(talk.now(id).rating()).map(Rating::comment).contains(longest);
  }

  @Test
  void is_not_asked_again_once_the_visitor_would_not_say() {
    var id = ended().id();

    talk.commit(() -> talk.ratings.decline(KIM, id));

    assertThat(talk.now(id).ratingAsked()).isNull();
    assertThatThrownBy(() -> rate(id, 5, null)).isInstanceOf(RatingNotAsked.class);
  }

  @Test
  void keeps_a_rating_that_is_declined_afterwards() {
    var id = ended().id();
    rate(id, 5, null);

    talk.commit(() -> talk.ratings.decline(KIM, id));

    assertThat(talk.now(id).rating()).map(Rating::score).contains(5);
  }

  @Test
  void is_not_asked_where_no_rep_came() {
    talk.around.reps.reachable.clear();
    var missed = talk.asked(KIM, "open-1", "Anybody?");

    assertThat(talk.now(missed.id()).ratingAsked()).isNull();
  }

  @Test
  void is_not_asked_where_the_visitor_said_nothing() {
    var id = talk.talking();
    talk.commit(() -> talk.endings.end(KIM, id, null));

    assertThat(talk.now(id).ratingAsked()).isNull();
  }

  @Test
  @Tag("BL-1")
  void is_not_asked_of_who_was_shut_out() {
    var id = talk.talking();
    talk.said(KIM, id, "m1", "Hello");
    talk.commit(() -> talk.endings.endForBlock(ANA, id));

    assertThat(talk.now(id).ratingAsked()).isNull();
    assertThatThrownBy(() -> rate(id, 1, null)).isInstanceOf(RatingNotAsked.class);
  }

  @Test
  void is_not_asked_and_not_taken_where_the_company_does_not_want_it() {
    var before = ended().id();
    talk.around.configurations.messenger = new MessengerRules(false, false);

    assertThatThrownBy(() -> rate(before, 5, null)).isInstanceOf(RatingNotAsked.class);
    assertThat(ended().ratingAsked()).isNull();
  }

  private void rate(ConversationId id, int score, @Nullable String comment) {
    talk.commit(() -> talk.ratings.rate(KIM, id, score, comment));
  }

  private ConversationSummary ended() {
    var id = talk.asked(KIM, "open-" + ++talks, "Hello").id();
    talk.commit(() -> talk.claims.claim(ANA, id));
    talk.commit(() -> talk.endings.end(KIM, id, null));
    return talk.now(id);
  }
}
