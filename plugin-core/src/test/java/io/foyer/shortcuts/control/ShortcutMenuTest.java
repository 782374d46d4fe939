package io.foyer.shortcuts.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.BEN;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.configuration.entity.Shortcut;
import io.foyer.configuration.entity.Team;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.Database;
import io.foyer.shortcuts.control.ShortcutMenu.Item;
import io.foyer.shortcuts.entity.OwnShortcut;
import io.foyer.streams.house.Floor;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Locality;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import io.foyer.visitors.entity.Whereabouts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CV-6")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class ShortcutMenuTest {
  private static final String HELLO =
      "Hello {Visitor First Name} of {Company}, {Rep First Name} here";

  @Parameter Database database;

  private final ShortcutMenu menu = new ShortcutMenu();
  private final List<Shortcut> shortcuts = new ArrayList<>();
  private Visitor kim = VisitorFixture.visitor("vis_kim");
  private TalkFixture talk;
  private ConversationId id;

  @BeforeEach
  void wire() {
    talk = new TalkFixture(database);
    talk.around.routed(KIM, ANA.rep());
    id = talk.talking();
    menu.archive = talk.archive;
    menu.assignments = talk.around.assignments;
    menu.configurations = new WithShortcuts();
    menu.visitors =
        new LiveVisitors() {
          @Override
          public Optional<Visitor> find(VisitorId visitor) {
            return Optional.of(kim);
          }
        };
    menu.own =
        new OwnShortcuts() {
          @Override
          public List<OwnShortcut> of(RepId rep) {
            return List.of(OwnShortcut.of(rep, "mine", "Yours, {Rep Name}", Instant.EPOCH));
          }
        };
    shortcuts.add(new Shortcut("s1", "hello", HELLO, null, null));
  }

  @Test
  void the_reps_own_come_first_filled_in() {
    assertThat(items()).extracting(Item::name).containsExactly("mine", "hello");
    assertThat(items().get(0).filled().text()).isEqualTo("Yours, Ana Novak");
  }

  @Test
  @Tag("SEC-2")
  void nothing_of_the_crm_is_told_to_who_only_claimed_an_address() {
    kim = kim.identified(claimed(null, null), stamp());
    kim = kim.matched(VisitorFixture.ownedBy("005ana", "Ana"), stamp());

    var filled = items().get(1).filled();

    assertThat(filled.text()).isEqualTo("Hello {Visitor First Name} of {Company}, Ana here");
    assertThat(filled.missing()).containsExactly("Visitor First Name", "Company");

    kim = kim.identified(claimed("Mo Li", "Bulbs"), stamp());
    kim = kim.matched(VisitorFixture.ownedBy("005ana", "Ana"), stamp());
    assertThat(items().get(1).filled().text()).isEqualTo("Hello Mo of Bulbs, Ana here");
  }

  @Test
  @Tag("SEC-2")
  void who_proved_its_address_is_called_as_the_crm_knows_it() {
    kim = kim.identified(Identity.UNKNOWN.proving("kim@acme.example", null, null), stamp());
    kim = kim.matched(VisitorFixture.ownedBy("005ana", "Ana"), stamp());

    assertThat(items().get(1).filled().text()).isEqualTo("Hello Kim of ACME Robotics, Ana here");
  }

  @Test
  void a_teams_text_is_for_its_members_and_the_visitors_language_comes_first() {
    shortcuts.add(new Shortcut("s2", "theirs", "x", "team2", null));
    shortcuts.add(new Shortcut("s3", "ours", "x", "team1", "fr"));
    shortcuts.add(new Shortcut("s4", "english", "x", "team1", "en-GB"));

    kim = kim.having(Background.living(new Locality("en-US", null, Whereabouts.UNKNOWN)), stamp());

    assertThat(items()).extracting(Item::name).containsExactly("mine", "hello", "english", "ours");
    assertThat(items().get(2).team()).isEqualTo("West");
  }

  @Test
  @Tag("SEC-1")
  void a_rep_who_speaks_first_gets_them_for_a_visitor_routed_to_it() {
    assertThat(database.inTx(() -> menu.of(ANA, KIM.visitor())))
        .extracting(Item::name)
        .containsExactly("mine", "hello");
    assertThatThrownBy(() -> database.inTx(() -> menu.of(BEN, KIM.visitor())))
        .isInstanceOf(NotYourConversation.class);
  }

  @Test
  @Tag("SEC-1")
  void only_who_has_the_conversation_gets_its_texts() {
    assertThatThrownBy(() -> database.inTx(() -> menu.of(BEN, id)))
        .isInstanceOf(NotYourConversation.class);
  }

  private List<Item> items() {
    return database.inTx(() -> menu.of(ANA, id));
  }

  private static Identity claimed(@Nullable String name, @Nullable String company) {
    return Identity.UNKNOWN.saying("kim@acme.example", name, company);
  }

  private static Visitor.Stamp stamp() {
    return VisitorFixture.at(VisitorFixture.NOON);
  }

  private final class WithShortcuts extends Configurations {
    @Override
    public Configuration current() {
      var base = Floor.configuration(Distribution.ALL_AT_ONCE, false);
      var west = new Team("team1", "West", List.of(new Team.Member(ANA.rep(), 1)));
      var east = new Team("team2", "East", List.of(new Team.Member(BEN.rep(), 1)));
      return new Configuration(
          base.version(),
          base.takenAt(),
          base.sites(),
          base.streams(),
          base.rules(),
          Map.of("team1", west, "team2", east),
          base.profiles(),
          base.hours(),
          base.limits(),
          base.company(),
          base.fieldTypes(),
          base.publishing(),
          new Playbook(
              List.of(),
              Map.of(),
              shortcuts,
              List.of(),
              CompanyTexts.NONE,
              List.of(),
              AutoPounces.NONE,
              Playbook.EMPTY.meetings()));
    }
  }
}
