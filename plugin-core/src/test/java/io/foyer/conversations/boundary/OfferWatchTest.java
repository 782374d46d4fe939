package io.foyer.conversations.boundary;

import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.ChatOffers;
import io.foyer.conversations.entity.ChatOffer;
import io.foyer.protocol.ChatOffered;
import io.foyer.protocol.Lines;
import io.foyer.protocol.ServerFrame;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.VisitorAssigned;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CV-15")
class OfferWatchTest {
  private static final RepId ANA = new RepId("005a");
  private static final RepId BEN = new RepId("005b");

  private final OfferWatch watch = new OfferWatch();
  private final FixedOffers offers = new FixedOffers();
  private final List<String> told = new ArrayList<>();
  private boolean listens = true;

  @BeforeEach
  void messenger_is_open() {
    watch.offers = offers;
    watch.visitors = new OneVisitor();
    watch.lines = new Windows();
  }

  @Test
  void tells_an_open_messenger_when_the_last_rep_leaves_and_when_one_comes() {
    offers.offer = ChatOffer.NOBODY;
    watch.assigned(new VisitorAssigned(to(ANA), to()));
    offers.offer = ChatOffer.PERSON;
    watch.assigned(new VisitorAssigned(to(), to(BEN)));

    assertThat(told).containsExactly("visitor:vis_1 nobody", "visitor:vis_1 person");
  }

  @Test
  void says_nothing_while_somebody_is_there() {
    watch.assigned(new VisitorAssigned(to(ANA), to(BEN)));
    watch.assigned(new VisitorAssigned(to(), to()));

    assertThat(told).isEmpty();
  }

  @Test
  void tells_a_visitor_whose_first_routing_finds_nobody() {
    watch.assigned(new VisitorAssigned(null, to(ANA)));
    assertThat(told).isEmpty();

    offers.offer = ChatOffer.NOBODY;
    watch.assigned(new VisitorAssigned(null, to()));
    assertThat(told).containsExactly("visitor:vis_1 nobody");
  }

  @Test
  void tells_all_when_it_closes_and_opens() {
    watch.look();
    watch.look();
    assertThat(told).isEmpty();

    offers.open = false;
    offers.offer = ChatOffer.OUT_OF_HOURS;
    watch.look();
    watch.look();
    assertThat(told).containsExactly("visitor:vis_1 out-of-hours");
  }

  @Test
  void tells_nobody_who_does_not_listen() {
    listens = false;
    watch.assigned(new VisitorAssigned(to(ANA), to()));

    assertThat(told).isEmpty();
  }

  private static Assignment to(RepId... reps) {
    return new Assignment(
        new VisitorId("vis_1"), "Rule", "Rule", List.of(reps), null, List.of(), NOON);
  }

  /** Says what the test sets. */
  private static final class FixedOffers extends ChatOffers {
    ChatOffer offer = ChatOffer.PERSON;
    boolean open = true;

    @Override
    public ChatOffer of(VisitorId visitor) {
      return offer;
    }

    @Override
    public boolean isOpen() {
      return open;
    }
  }

  private static final class OneVisitor extends LiveVisitors {
    @Override
    public Collection<Visitor> all() {
      return List.of(VisitorFixture.visitor("vis_1"));
    }
  }

  private final class Windows implements Lines {
    @Override
    public void push(String topic, ServerFrame frame) {
      told.add(topic + " " + ((ChatOffered) frame).offer());
    }

    @Override
    public boolean has(String topic) {
      return listens;
    }
  }
}
