package io.foyer.crmsync.boundary;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.Rating;
import io.foyer.conversations.entity.event.ConversationRated;
import io.foyer.crm.CrmRecordsFixture;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.control.ApiBudgetFixture;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.RatingRecord;
import io.foyer.crmsync.control.Deliveries;
import io.foyer.crmsync.control.RelayFixture;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.platform.PlatformFixture;
import io.foyer.streams.house.Floor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How what a visitor says of a conversation comes to its Event. */
@Tag("CV-12")
@Tag("EV-3")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class RatingWriterStoreTest {
  private static final String KEY = "cnv_vis_1";

  @Parameter Database database;

  private final InMemoryCrm crm = new InMemoryCrm();
  private final MovedClock clock = MovedClock.atNoon();
  private final RatingWriter writer = new RatingWriter();
  private RelayFixture relay;

  @BeforeEach
  void wire() {
    relay = new RelayFixture(database, clock).to(crm, ApiBudgetFixture.at(clock));
    writer.deliveries = new Deliveries();
    writer.outbox = PlatformFixture.outbox(database, clock);
  }

  @Test
  void goes_with_the_event_as_long_as_that_waits() {
    ended();
    rated(4, "Quick.");

    relay.sendDue();

    assertThat(crm.conversation(KEY).orElseThrow().fields())
        .containsEntry(ConversationField.RATING, "4")
        .containsEntry(ConversationField.RATING_COMMENT, "Quick.")
        .containsEntry(ConversationField.TYPE, "Inbound");
    assertThat(relay.unsent()).isEmpty();
  }

  @Test
  void changes_the_event_that_is_there_and_nothing_else_of_it() {
    ended();
    relay.sendDue();
    var event = crm.activities(KEY).get(0).id();
    rated(2, "Slow.");
    rated(5, null);

    relay.sendDue();

    assertThat(crm.rating(event)).contains(new RatingRecord(event, 5, null));
    assertThat(crm.conversation(KEY).orElseThrow().fields())
        .doesNotContainKey(ConversationField.RATING);
  }

  @Test
  void waits_until_the_crm_is_back() {
    ended();
    relay.sendDue();
    var event = crm.activities(KEY).get(0).id();
    crm.failWith(new CrmUnavailable("down"));
    rated(1, null);
    relay.sendDue();
    assertThat(relay.unsent()).hasSize(1);

    crm.failWith(null);
    clock.moveBy(Duration.ofMinutes(5));
    relay.sendDue();

    assertThat(crm.rating(event)).map(RatingRecord::score).contains(1);
  }

  @Test
  void says_nothing_of_a_conversation_that_the_crm_was_never_told_of() {
    rated(5, "Fine.");

    assertThat(relay.unsent()).isEmpty();
  }

  private void ended() {
    var visitor = CrmRecordsFixture.visitor(CrmRecordsFixture.KIM);
    relay.add(CrmRecordsFixture.conversation(KEY, visitor));
  }

  private void rated(int score, @Nullable String comment) {
    var conversation = Floor.conversation("vis_1", ConversationState.ENDED, 2);
    var rating = new Rating(score, comment, NOON);
    database.inTx(() -> writer.note(new ConversationRated(conversation, rating)));
  }
}
