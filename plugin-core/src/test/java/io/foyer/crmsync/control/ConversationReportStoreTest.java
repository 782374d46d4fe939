package io.foyer.crmsync.control;

import static io.foyer.conversations.control.TalkFixture.ANA;
import static io.foyer.conversations.control.TalkFixture.KIM;
import static io.foyer.visitors.entity.VisitorFixture.NOON;
import static io.foyer.visitors.entity.VisitorFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FieldMapping;
import io.foyer.configuration.entity.MappedFixture;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.crm.control.MatchChoices;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.TranscriptLine;
import io.foyer.platform.Databases;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.DecisionStore;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.control.DetailStore;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorStore;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EV-1")
class ConversationReportStoreTest {
  private static final String PAGE = "https://fern.example/pricing?utm_source=ads";

  private @Nullable String chosen;
  private @Nullable Details noted;
  private CallReport.Calls calls = CallReport.Calls.NONE;

  @Test
  void tells_of_a_visitor_who_has_left_what_was_stored() {
    var record = report().of(ended()).orElseThrow();

    assertThat(record.fields())
        .containsEntry(ConversationField.PAGE_URL, PAGE)
        .containsEntry(ConversationField.UTM_SOURCE, "ads")
        .containsEntry(ConversationField.ROUTING_REASON, "reason");
  }

  @Test
  @Tag("EV-5")
  void tells_where_the_visit_began_and_ended() {
    var visit = report().of(ended()).orElseThrow().visitor().visit();

    assertThat(visit.source()).isEqualTo("ads");
    assertThat(visit.firstPage()).isEqualTo(PAGE);
    assertThat(visit.lastPage()).isEqualTo(PAGE);
  }

  @Test
  @Tag("EV-5")
  void notes_what_a_new_lead_is_to_be_filled_with() {
    var visit = report().of(ended()).orElseThrow().visitor().visit();

    assertThat(visit.filled()).containsExactly(Map.entry("Description", PAGE));
  }

  @Test
  @Tag("V360-7")
  void hangs_the_conversation_on_the_record_that_a_rep_named_though_the_visitor_has_left() {
    chosen = "00Q000000000001AAA";
    assertThat(report().of(ended()).orElseThrow().visitor().leadId()).isEqualTo(chosen);

    chosen = "003000000000001AAA";
    var visitor = report().of(ended()).orElseThrow().visitor();
    assertThat(visitor.contactId()).isEqualTo(chosen);
    assertThat(visitor.leadId()).isNull();
  }

  @Test
  @Tag("V360-7")
  void tells_what_a_rep_noted_and_who_did() {
    noted = new Details("Kim", null, null, "+45 12", new Details.Noted("005a", "Ana Novak", NOON));

    var record = report().of(ended()).orElseThrow();

    assertThat(record.summary())
        .endsWith("Noted by Ana Novak from what the visitor said: name Kim, phone +45 12.");
    assertThat(record.visitor().visit().filled())
        .containsEntry("Phone", "+45 12")
        .as("what sales ops mapped goes first")
        .containsEntry("Description", PAGE);
  }

  @Test
  @Tag("EV-4")
  void tells_that_they_spoke_and_how_long() {
    calls = new CallReport.Calls(1, Duration.ofSeconds(200));

    var record = report().of(ended()).orElseThrow();

    assertThat(record.summary()).endsWith("Answered by Ana Novak. Web call of 3 min 20 s.");
    assertThat(record.fields())
        .containsEntry(ConversationField.CALLS, "1")
        .containsEntry(ConversationField.CALL_SECONDS, "200");
  }

  @Test
  @Tag("RT-7")
  void tells_of_a_conversation_whose_rep_was_held_up_with_all_that_was_said() {
    var ended =
        ended(
            (talk, id) -> {
              talk.around.reps.gone.add(ANA.rep());
              talk.commit(() -> talk.reliefs.offerForGoneRep(id));
              talk.clock.moveBy(Duration.ofSeconds(30));
              talk.commit(() -> talk.endings.missByCountdown(id));
            });

    var record = report().of(ended).orElseThrow();

    assertThat(record.rep()).isEqualTo("005ana");
    assertThat(record.summary()).contains("Answered by Ana Novak; in the end nobody was free.");
    assertThat(record.transcript())
        .extracting(TranscriptLine::text)
        .containsExactly("Hello, see us (https://foyer.example)");
  }

  @Test
  @Tag("CV-1")
  void tells_of_a_pounce_that_was_answered_and_of_no_other() {
    assertThat(report().of(pounced(false))).isEmpty();
    assertThat(report().of(pounced(true)).orElseThrow().fields())
        .containsEntry(ConversationField.TYPE, "Pounce")
        .containsEntry(ConversationField.FIRST_RESPONSE_SECONDS, "0");
  }

  private static ConversationEnded pounced(boolean answered) {
    var talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    var id = talk.pounced(ANA, "p1", "May I help?").id();
    if (answered) {
      talk.said(KIM, id, "m1", "Yes");
    }
    talk.commit(() -> talk.endings.end(KIM, id, null));
    return lastOf(talk);
  }

  private static ConversationEnded ended() {
    return ended((talk, id) -> talk.commit(() -> talk.endings.end(KIM, id, null)));
  }

  private static ConversationEnded ended(BiConsumer<TalkFixture, ConversationId> end) {
    var talk = new TalkFixture(Databases.h2());
    talk.around.routed(KIM, ANA.rep());
    var id = talk.talking();
    talk.said(KIM, id, "m1", "**Hello**, see [us](https://foyer.example)");
    end.accept(talk, id);
    return lastOf(talk);
  }

  private static ConversationEnded lastOf(TalkFixture talk) {
    return talk.happened.stream()
        .filter(ConversationEnded.class::isInstance)
        .map(ConversationEnded.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private ConversationReport report() {
    var report = new ConversationReport();
    report.visitors = new LiveVisitors();
    report.assignments = new Assignments();
    report.decisions =
        new DecisionStore() {
          @Override
          public List<Assignment> latest(VisitorId visitor, int most) {
            return List.of(
                new Assignment(visitor, "rule", "reason", List.of(), null, List.of(), NOON));
          }
        };
    report.boards = new VisitorBoards();
    report.people = new KnownPeople();
    report.people.visitors = report.visitors;
    report.people.configurations = configured();
    report.people.stored =
        new VisitorStore() {
          @Override
          public Optional<Visitor> departed(VisitorId id) {
            return Optional.of(left(id));
          }
        };
    report.people.choices =
        new MatchChoices() {
          @Override
          public Optional<String> of(String email) {
            return Optional.ofNullable(chosen);
          }
        };
    report.people.details =
        new DetailStore() {
          @Override
          public Optional<Details> find(VisitorId visitor) {
            return Optional.ofNullable(noted);
          }
        };
    report.callReport =
        new CallReport() {
          @Override
          Calls of(ConversationEnded ended) {
            return calls;
          }
        };
    report.playbacks = new Playbacks();
    report.playbacks.publicUrl = "https://foyer.example";
    return report;
  }

  /** The page is known of the visitor, the country is not. */
  private static Configurations configured() {
    var mappings =
        List.of(
            new FieldMapping("f1", "Lead.Description", "Page", 1, false, FactCatalogue.PAGE_URL),
            new FieldMapping("f2", "Lead.Country", "Country", 2, false, FactCatalogue.COUNTRY),
            new FieldMapping("f3", "Lead.Title", "Title", 3, true, null));
    return MappedFixture.configured(mappings, Map.of(), List.of());
  }

  private static Visitor left(VisitorId id) {
    var here = on(id.value(), PAGE);
    var identity = new Identity("kim@acme.example", false, "Kim", null, null, null);
    var stored = new StoredVisitor(identity, Background.UNKNOWN, NOON, 1, here.visit());
    return Visitor.departed(id, here.site(), stored, here.visit());
  }
}
