package io.foyer.experiences.control;

import static io.foyer.experiences.entity.Paths.choice;
import static io.foyer.experiences.entity.Paths.email;
import static io.foyer.streams.house.Floor.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.ExperienceStep;
import io.foyer.configuration.entity.QualificationRule;
import io.foyer.configuration.entity.QualificationRule.Outcome;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.control.Preludes;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.MessageText;
import io.foyer.experiences.control.LiveWalks.Standing;
import io.foyer.experiences.entity.Answer;
import io.foyer.experiences.entity.AnswerUnusable;
import io.foyer.experiences.entity.Paths;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.experiences.entity.WalkMoved;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.Card;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import io.foyer.visitors.control.Tracking;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOT-1")
class AssistantTest {
  private static final String KIM = "vis_1";
  private static final String GROW = Floor.ORIGIN + "/demo/grow";
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";

  private final MovedClock clock = MovedClock.atNoon();
  private final House house = new House("a", new Street(), clock, with(List.of(), Paths.growers()));

  @BeforeEach
  void furnish() {
    house.put(new KeptWalks());
    var feed = house.get(WalkFeed.class);
    house.hears(
        WalkMoved.class, moved -> feed.tell(moved.visitor(), moved.experience(), moved.walk()));
    house.isThere(ANA);
  }

  private static Configuration with(List<QualificationRule> rules, Experience... experiences) {
    return Paths.among(Floor.configuration(Distribution.ALL_AT_ONCE, false), rules, experiences);
  }

  private static QualificationRule everybody(Outcome outcome) {
    return new QualificationRule("q1", "Everybody", 1, outcome, Criteria.EVERYBODY);
  }

  private Optional<VisitorWalk> meets() {
    return house.get(Assistant.class).meet(house.caller(KIM));
  }

  private VisitorWalk says(Answer answer) {
    return house.get(Assistant.class).answer(house.caller(KIM), answer);
  }

  @Test
  void meets_who_fits_and_finds_the_same_way_again() {
    house.opens(KIM, GROW);

    var begun = meets().orElseThrow();
    says(choice("a", "Topic", "Prices"));
    house.looksAt(KIM, PRICING);

    assertThat(begun.step()).isEqualTo("Address");
    assertThat(meets()).containsSame(begun);
  }

  @Test
  void says_nothing_to_who_does_not_fit() {
    house.opens(KIM, PRICING);

    assertThat(meets()).isEmpty();
    assertThatThrownBy(() -> says(choice("a", "Topic", "Prices")))
        .isInstanceOf(AnswerUnusable.class);
  }

  @Test
  @Tag("PR-1")
  void says_nothing_to_who_wants_not_to_be_seen() {
    house.opens(KIM, GROW);
    house.get(Tracking.class).withdraw(house.caller(KIM));
    house.get(Tracking.class).meet(house.caller(KIM));

    assertThat(meets()).isEmpty();
  }

  @Test
  @Tag("RT-6")
  void speaks_to_those_for_whom_there_is_no_person_and_not_to_those_for_whom_is_nothing() {
    house.configure(with(List.of(everybody(Outcome.BOT_OR_BOOKER)), Paths.growers()));
    house.opens(KIM, GROW);
    assertThat(meets()).isPresent();

    house.configure(with(List.of(everybody(Outcome.NOTHING)), Paths.growers()));
    assertThat(meets()).isEmpty();
  }

  @Test
  void is_silent_beside_a_conversation() {
    house.opens(KIM, GROW);
    house.talks(Floor.conversation(KIM, ConversationState.WAITING, 1));

    assertThat(meets()).isEmpty();
  }

  @Test
  @Tag("OPS-5")
  void is_silent_where_the_messenger_is_off() {
    house.opens(KIM, GROW);
    house.configure(Configuration.none().today(Map.of(), Map.of()));

    assertThat(meets()).isEmpty();
  }

  @Test
  void the_first_by_priority_that_fits_is_met() {
    var growers = Paths.growers();
    var first =
        new Experience(
            "e0", "First", 1, growers.first(), growers.steps(), Criteria.EVERYBODY, 1, null);
    house.configure(with(List.of(), first, growers));
    house.opens(KIM, GROW);

    assertThat(meets().orElseThrow().experienceName()).isEqualTo("First");
  }

  @Test
  void is_met_once_in_its_days_and_shown_as_long_as_the_visit_lasts() {
    house.opens(KIM, GROW);
    var begun = meets().orElseThrow();
    says(choice("a", "Topic", "Bye"));
    assertThat(meets()).containsSame(begun);

    house.after(Duration.ofHours(23));
    house.opens(KIM, GROW);
    assertThat(meets()).isEmpty();

    house.after(Duration.ofHours(2));
    house.opens(KIM, GROW);
    assertThat(meets().orElseThrow().id()).isNotEqualTo(begun.id());
  }

  @Test
  void is_not_taken_up_again_after_a_week() {
    house.opens(KIM, GROW);
    var begun = meets().orElseThrow();

    house.after(Duration.ofDays(8));
    house.opens(KIM, GROW);

    assertThat(meets().orElseThrow().id()).isNotEqualTo(begun.id());
  }

  @Test
  @Tag("SEC-2")
  void an_address_is_claimed_and_known_to_the_next_step() {
    house.opens(KIM, GROW);
    meets();
    says(choice("a", "Topic", "Prices"));
    says(email("b", "Address", "kim@acme.example"));

    var identity = house.visitor(KIM).orElseThrow().identity();
    assertThat(identity.email()).isEqualTo("kim@acme.example");
    assertThat(identity.proven()).isFalse();
  }

  @Test
  @Tag("LS-5")
  void the_card_shows_experience_and_step_until_it_is_over() {
    house.opens(KIM, PRICING);
    house.looksAt(KIM, Floor.ORIGIN + "/demo/pricing/grow");
    house.configure(with(List.of(), Paths.on("/pricing", steps())));
    house.watches(ANA);

    meets();
    assertThat(lastCard().routing().assistant()).isEqualTo(new Card.Assistant("Growers", "Topic"));

    says(choice("a", "Topic", "Bye"));
    assertThat(lastCard().routing().assistant()).isNull();
  }

  private static ExperienceStep[] steps() {
    var steps = Paths.growers().steps();
    return List.of("Topic", "Hello", "Food", "Address", "Rep", "End").stream()
        .map(steps::get)
        .toArray(ExperienceStep[]::new);
  }

  private Card lastCard() {
    house.after(Duration.ofSeconds(1));
    var changed = house.changed();
    return changed.get(changed.size() - 1);
  }

  @Test
  void hands_what_was_answered_to_the_person_who_is_asked_for_once() {
    house.opens(KIM, GROW);
    meets();
    says(choice("a", "Topic", "Prices"));
    Preludes preludes = house.get(Answered.class);

    assertThat(preludes.take(new VisitorId(KIM)))
        .contains(new MessageText("> What is it?\n\nPrices"));
    assertThat(preludes.take(new VisitorId(KIM))).isEmpty();
    assertThat(house.get(LiveWalks.class).of(new VisitorId(KIM))).isEmpty();
    assertThat(meets().orElseThrow().step()).isNull();
  }

  @Test
  void what_was_answered_long_before_is_nobodys_business() {
    house.opens(KIM, GROW);
    meets();
    says(choice("a", "Topic", "Prices"));
    clock.moveBy(Duration.ofMinutes(31));

    assertThat(house.get(Answered.class).take(new VisitorId(KIM))).isEmpty();
  }

  @Test
  void a_node_that_has_just_started_learns_where_visitors_stand() {
    house.opens(KIM, GROW);
    house.get(WalkFeed.class).learn(new VisitorId(KIM), "Growers", "Topic");

    assertThat(house.get(LiveWalks.class).of(new VisitorId(KIM)))
        .contains(new Standing("Growers", "Topic"));
  }
}
