package io.foyer.crmsync.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.crm.InMemoryCrm;
import io.foyer.crm.InMemoryRegister;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.crmsync.entity.EmailNeeded;
import io.foyer.crmsync.entity.PersonUnknown;
import io.foyer.crmsync.entity.SiteInTestMode;
import io.foyer.crmsync.entity.WordsTooShort;
import io.foyer.streams.control.Acquaintance;
import io.foyer.streams.house.Floor;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("V360-7")
class PeopleDeskTest {
  private static final VisitorId VISITOR = new VisitorId("vis_1");
  private static final RepCaller ANA = new RepCaller(Floor.ANA, "Ana Novak", Set.of(Right.REP));

  private final InMemoryRegister crm = new InMemoryRegister();
  private final InMemoryCrm directory = new InMemoryCrm();
  private final List<String> rulings = new ArrayList<>();
  private final List<String> given = new ArrayList<>();
  private final PeopleDesk desk = new PeopleDesk();
  private @Nullable String email = "kim@acme.example";
  private boolean isTest;
  private boolean mayMeet = true;

  @BeforeEach
  void wire() {
    desk.acquaintance = new Met();
    desk.crm = crm;
    desk.directory = directory;
    desk.identification = new Addresses();
    desk.people = new People();
    desk.rulings = new KeptRulings();
    desk.configurations = new Fixed();
    crm.has(CrmObject.CONTACT, "003K", "Kim Andersen", "ACME", "kim.a@home.example");
    crm.has(CrmObject.LEAD, "00QX", "Nobody", "Nowhere", null);
  }

  @Test
  @Tag("SEC-1")
  void refuses_to_search_for_fewer_than_two_characters() {
    assertThatThrownBy(() -> desk.search(ANA, VISITOR, " k ")).isInstanceOf(WordsTooShort.class);
    assertThatThrownBy(() -> desk.search(ANA, VISITOR, null)).isInstanceOf(WordsTooShort.class);
    assertThat(desk.search(ANA, VISITOR, " Ki\u0000m "))
        .extracting(FoundPerson::id)
        .containsExactly("003K");
  }

  @Test
  void a_link_holds_for_the_visitors_address() {
    desk.link(ANA, VISITOR, "003K");

    assertThat(rulings).containsExactly("005a visitor.linked vis_1 kim@acme.example 003K");
    assertThat(given).containsExactly("005a gives kim@acme.example");
  }

  @Test
  void a_visitor_without_an_address_takes_the_records() {
    email = null;

    desk.link(ANA, VISITOR, "003K");

    assertThat(given).containsExactly("005a gives kim.a@home.example");
    assertThat(rulings).containsExactly("005a visitor.linked vis_1 kim.a@home.example 003K");
  }

  @Test
  void refuses_a_link_and_a_lead_where_nobody_has_an_address() {
    email = null;

    assertThatThrownBy(() -> desk.link(ANA, VISITOR, "00QX")).isInstanceOf(EmailNeeded.class);
    assertThatThrownBy(() -> desk.makeLead(ANA, VISITOR)).isInstanceOf(EmailNeeded.class);
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_record_that_the_rep_may_not_see_and_a_visitor_whom_it_may_not_meet() {
    crm.keepsFromReps("003K");
    assertThatThrownBy(() -> desk.link(ANA, VISITOR, "003K")).isInstanceOf(PersonUnknown.class);
    mayMeet = false;

    assertThatThrownBy(() -> desk.link(ANA, VISITOR, "00QX"))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> desk.search(ANA, VISITOR, "kim"))
        .isInstanceOf(NotYourConversation.class);
    assertThatThrownBy(() -> desk.makeLead(ANA, VISITOR)).isInstanceOf(NotYourConversation.class);
    assertThat(rulings).isEmpty();
  }

  @Test
  void a_new_lead_belongs_to_the_visitor_at_once() {
    var made = desk.makeLead(ANA, VISITOR);

    assertThat(made.lead()).isNotNull();
    assertThat(rulings)
        .containsExactly("005a visitor.lead-made vis_1 kim@acme.example " + made.lead());
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void what_a_rep_decided_holds_though_the_record_cannot_be_read_now(RuntimeException trouble) {
    directory.failWith(trouble);

    var lead = desk.makeLead(ANA, VISITOR).lead();
    desk.link(ANA, VISITOR, "003K");

    assertThat(rulings)
        .containsExactly(
            "005a visitor.lead-made vis_1 kim@acme.example " + lead,
            "005a visitor.linked vis_1 kim@acme.example 003K");
  }

  static Stream<RuntimeException> troubles() {
    return Stream.of(new CrmUnavailable("away"), new CrmRefused("INVALID_FIELD", "no such field"));
  }

  @Test
  void what_a_rep_decided_is_kept_before_the_record_is_read() {
    directory.failWith(new IllegalStateException("an answer that nobody can read"));

    assertThatThrownBy(() -> desk.makeLead(ANA, VISITOR)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> desk.link(ANA, VISITOR, "003K"))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rulings).hasSize(2);
  }

  @Test
  void duplicates_are_told_and_decide_nothing() {
    crm.has(CrmObject.LEAD, "00QK", "Kim", "ACME", "kim@acme.example");

    var answer = desk.makeLead(ANA, VISITOR);

    assertThat(answer.duplicates()).extracting(FoundPerson::id).containsExactly("00QK");
    assertThat(rulings).isEmpty();
  }

  @Test
  @Tag("OPS-8")
  void writes_nothing_of_a_site_in_test_mode() {
    isTest = true;

    assertThatThrownBy(() -> desk.makeLead(ANA, VISITOR)).isInstanceOf(SiteInTestMode.class);
    assertThat(crm.made()).isEmpty();
  }

  @Test
  void says_so_when_the_crm_is_away() {
    crm.isAway(true);

    assertThatThrownBy(() -> desk.makeLead(ANA, VISITOR)).isInstanceOf(CrmUnavailable.class);
    assertThat(rulings).isEmpty();
  }

  private final class Met extends Acquaintance {
    @Override
    public Visitor meet(RepCaller rep, VisitorId id) {
      if (!mayMeet) {
        throw new NotYourConversation();
      }
      Visitor visitor = VisitorFixture.visitor(id.value());
      return email == null
          ? visitor
          : visitor.identified(Identity.UNKNOWN.saying(email, null, null), visitor.stamp());
    }
  }

  private final class Addresses extends Identification {
    @Override
    public void give(VisitorId visitor, String address, RepId rep) {
      given.add(rep.value() + " gives " + address);
    }
  }

  private static final class People extends KnownPeople {
    @Override
    VisitorRecord of(VisitorId id, @Nullable String name, @Nullable String address) {
      return new VisitorRecord(
          "Kim", Objects.requireNonNull(address), null, null, null, null, null);
    }
  }

  private final class KeptRulings extends Rulings {
    @Override
    void rule(RepId rep, VisitorId visitor, String address, String record, String deed) {
      rulings.add(String.join(" ", rep.value(), deed, visitor.value(), address, record));
    }
  }

  private final class Fixed extends Configurations {
    @Override
    public Configuration current() {
      Configuration before = Floor.configuration(RoutingRule.Distribution.ALL_AT_ONCE, false);
      return isTest ? Floor.on(Floor.site(true, false, "t"), before) : before;
    }
  }
}
