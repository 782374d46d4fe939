package io.foyer.experiences.control;

import static io.foyer.experiences.entity.Paths.choice;
import static io.foyer.streams.house.Floor.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ExperienceStep;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.experiences.entity.Paths;
import io.foyer.experiences.entity.WalkMoved;
import io.foyer.platform.Grid;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.Card;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a visitor stands in an experience is on its card at whichever node. */
@Tag("BOT-1")
@Tag("LS-5")
@Tag("SC-1")
class WalkOnCardTest {
  private static final String KIM = "vis_1";
  private static final String PRICING = Floor.ORIGIN + "/demo/pricing";

  private final MovedClock clock = MovedClock.atNoon();
  private final Street street = new Street();
  private final KeptWalks walks = new KeptWalks();
  private final House a = house("a");
  private final House b = house("b");

  private House house(String name) {
    var house = new House(name, street, clock, configuration());
    house.put(walks);
    var feed = house.get(WalkFeed.class);
    house.hears(
        WalkMoved.class, moved -> feed.tell(moved.visitor(), moved.experience(), moved.walk()));
    house.get(Grid.class).subscribe(WalkFeed.TOPIC, feed::hear);
    house.isThere(ANA);
    return house;
  }

  private static Configuration configuration() {
    var steps = Paths.growers().steps();
    var onPricing =
        Paths.on(
            "/pricing",
            Stream.of("Topic", "Hello", "Food", "Address", "Rep", "End")
                .map(steps::get)
                .toArray(ExperienceStep[]::new));
    return Paths.among(Floor.configuration(Distribution.ALL_AT_ONCE, false), List.of(), onPricing);
  }

  @BeforeEach
  void kim_talks_with_the_assistant_on_one_node() {
    walks.clock = clock;
    a.opens(KIM, PRICING);
    a.tick();
    b.tick();
    b.watches(ANA);
    a.get(Assistant.class).meet(a.caller(KIM));
  }

  @Test
  void the_card_of_another_node_shows_experience_and_step() {
    assertThat(shownBy(b)).isEqualTo(new Card.Assistant("Growers", "Topic"));

    a.get(Assistant.class).answer(a.caller(KIM), choice("a", "Topic", "Prices"));

    assertThat(shownBy(b)).isEqualTo(new Card.Assistant("Growers", "Address"));
  }

  @Test
  void the_way_goes_on_at_the_node_that_is_left_and_its_card_with_it() {
    street.kill("a");
    b.looksAt(KIM, PRICING);

    b.get(Assistant.class).answer(b.caller(KIM), choice("a", "Topic", "Prices"));

    assertThat(shownBy(b)).isEqualTo(new Card.Assistant("Growers", "Address"));
  }

  @Test
  void a_person_who_is_asked_for_elsewhere_takes_it_off_the_card() {
    shownBy(b);
    var moved = a.get(Answered.class);
    a.get(Assistant.class).answer(a.caller(KIM), choice("a", "Topic", "Prices"));

    assertThat(moved.take(new VisitorId(KIM))).isPresent();

    assertThat(shownBy(b)).isNull();
  }

  private Card.@Nullable Assistant shownBy(House house) {
    house.after(Duration.ofSeconds(1));
    var changed = house.changed();
    return changed.get(changed.size() - 1).routing().assistant();
  }
}
