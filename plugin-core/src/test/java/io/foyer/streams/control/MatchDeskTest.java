package io.foyer.streams.control;

import static io.foyer.streams.house.Floor.ANA;
import static io.foyer.streams.house.Floor.BEN;
import static io.foyer.streams.house.Floor.configuration;
import static io.foyer.visitors.entity.VisitorFixture.ownedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.crm.control.MatchChoices;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.MatchAlternative;
import io.foyer.crm.entity.RecordDoesNotFit;
import io.foyer.platform.AuditLog;
import io.foyer.platform.MovedClock;
import io.foyer.streams.house.Floor;
import io.foyer.streams.house.House;
import io.foyer.streams.house.Street;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("V360-7")
class MatchDeskTest {
  private static final VisitorId VISITOR = new VisitorId("vis_1");

  private final House house =
      new House(
          "a", new Street(), MovedClock.atNoon(), configuration(Distribution.ALL_AT_ONCE, false));
  private final List<String> chosen = new ArrayList<>();
  private final List<String> audited = new ArrayList<>();

  @BeforeEach
  void two_records_fit_a_visitor() {
    house.put(new NoTalks());
    house.put(new Choices());
    house.put(new Audit());
    house.isThere(ANA, BEN);
    house.crm.knows(ambiguous(ownedBy("005a", "Ana Novak")));
    house.opens(VISITOR.value(), Floor.ORIGIN + "/demo/pricing");
    house.claims(VISITOR.value(), "kim@acme.example");
  }

  @Test
  void keeps_whose_record_it_is_for_the_address_and_by_whom() {
    desk().choose(rep(ANA), VISITOR, "003y");

    assertThat(chosen).containsExactly("kim@acme.example is 003y by " + ANA.value());
    assertThat(audited).containsExactly(ANA.value() + " match.chosen vis_1");
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_record_that_is_not_among_those_that_fit() {
    assertThatThrownBy(() -> desk().choose(rep(ANA), VISITOR, "003other"))
        .isInstanceOf(RecordDoesNotFit.class);

    assertThat(chosen).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_rep_who_may_not_meet_the_visitor() {
    assertThatThrownBy(() -> desk().choose(rep(BEN), VISITOR, "003y"))
        .isInstanceOf(NotYourConversation.class);

    assertThat(chosen).isEmpty();
  }

  private MatchDesk desk() {
    return house.get(MatchDesk.class);
  }

  private static RepCaller rep(RepId id) {
    return new RepCaller(id, "Rep", Set.of(Right.REP));
  }

  private static CrmMatch ambiguous(CrmMatch first) {
    return new CrmMatch(
        first.contact(),
        first.lead(),
        first.account(),
        first.openOpportunity(),
        first.owner(),
        first.facts(),
        true,
        first.confidence(),
        List.of(
            new MatchAlternative("003x", "Contact", "Kim Andersen", "ACME Robotics"),
            new MatchAlternative("003y", "Contact", "Kim Andersen", "Brightwell")),
        first.responsible());
  }

  private final class Choices extends MatchChoices {
    @Override
    public void choose(String email, String recordId, String by) {
      chosen.add(email + " is " + recordId + " by " + by);
    }
  }

  private final class Audit extends AuditLog {
    @Override
    public void record(String who, String action, String subject) {
      audited.add(who + " " + action + " " + subject);
    }
  }

  /** Nobody talked with anybody. */
  private static final class NoTalks extends Archive {
    @Override
    public boolean mayMeet(RepCaller rep, VisitorId visitor) {
      return false;
    }
  }
}
