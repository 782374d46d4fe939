package io.foyer.copilot.control.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.entity.Passage;
import io.foyer.crm.InMemoryKnowledge;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.KnowledgeVersion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AI-1")
class CrmShelfTest {
  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

  private final CrmShelf shelf = new CrmShelf();
  private final InMemoryKnowledge crm = new InMemoryKnowledge();
  private final List<AttentionItem> told = new ArrayList<>();
  private boolean isSpent;

  @BeforeEach
  void wire() {
    shelf.crm = crm;
    shelf.links = id -> "https://crm.example/" + id;
    shelf.fields = Optional.of("Answer__c");
    shelf.link = Optional.empty();
    shelf.budget =
        new ApiBudget() {
          @Override
          public synchronized boolean allows(CallPurpose purpose) {
            return !isSpent;
          }
        };
    shelf.attention =
        new CrmAttention() {
          @Override
          public void tell(String subject, String message) {
            told.add(new AttentionItem(subject, message, NOON));
          }

          @Override
          public void mended(String subject) {
            told.clear();
          }
        };
    after(0);
    crm.publishes("1", "en", "Frost", "<h2>In winter</h2><p>They <b>stand</b> it.</p>");
  }

  private void after(int minutes) {
    shelf.clock = Clock.fixed(NOON.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
  }

  @Test
  void without_fields_that_hold_the_articles_the_crm_is_not_asked() {
    shelf.fields = Optional.of(" ");

    assertThat(shelf.isSet()).isFalse();
  }

  @Test
  void an_article_is_words_with_a_way_for_the_rep_and_one_for_the_visitor_where_there_is_one() {
    var inside = shelf.passages().get(0);
    assertThat(inside.text()).isEqualTo("They stand it.");
    assertThat(inside.heading()).isEqualTo("In winter");
    assertThat(inside.source().title()).isEqualTo("Frost");
    assertThat(inside.source().link()).isNull();
    assertThat(inside.source().inside()).isEqualTo("https://crm.example/1");

    shelf.link = Optional.of("https://help.example/a/");
    crm.publishes("2", "en", "Rain", "<p>They stand that too.</p>");
    after(10);
    assertThat(shelf.passages().get(1).source().link())
        .isEqualTo("https://help.example/a/about-Rain");
  }

  @Test
  void only_what_was_published_anew_is_read_again() {
    var before = shelf.passages();
    after(10);
    assertThat(shelf.passages()).isSameAs(before);
    assertThat(crm.reads()).isEqualTo(1);

    crm.publishes("2", "en", "Rain", "<p>They stand that too.</p>");
    after(20);
    assertThat(texts()).containsExactly("They stand it.", "They stand that too.");
    assertThat(crm.reads()).isEqualTo(2);

    crm.withdraws("1");
    after(30);
    assertThat(texts()).containsExactly("They stand that too.");
  }

  @Test
  void the_crm_is_asked_every_ten_minutes_and_only_while_there_are_calls() {
    isSpent = true;
    assertThat(texts()).isEmpty();

    isSpent = false;
    assertThat(texts()).hasSize(1);

    crm.withdraws("1");
    after(9);
    assertThat(texts()).hasSize(1);
  }

  @Test
  @Tag("I18N-1")
  void a_visitor_reads_its_own_language_else_the_one_in_which_it_was_written() {
    var at = Instant.EPOCH;
    crm.publishes(new KnowledgeVersion("e", "kA", "en", true, at), "Rain", "<p>Rain harms.</p>");
    crm.publishes(new KnowledgeVersion("d", "kA", "de", false, at), "Rain", "<p>Regen.</p>");

    var index = PassageIndex.of(shelf.passages());

    assertThat(found(index, "de")).containsExactly("Regen.");
    assertThat(Stream.of("en", "fr", "").map(language -> found(index, language)))
        .allSatisfy(texts -> assertThat(texts).containsExactly("Rain harms."));
  }

  private static List<String> found(PassageIndex index, String language) {
    return index.find(new Wanted("rain?", language, List.of())).stream()
        .map(hit -> hit.passage().text())
        .toList();
  }

  @Test
  @Tag("EV-3")
  void what_was_read_stays_while_the_crm_does_not_answer() {
    assertThat(texts()).hasSize(1);
    crm.isAway(true);
    after(10);

    assertThat(texts()).hasSize(1);
    assertThat(told).isEmpty();
  }

  @Test
  @Tag("OPS-6")
  void an_admin_is_told_where_there_is_no_knowledge_and_nothing_stops() {
    crm.isAbsent(true);
    assertThat(texts()).isEmpty();
    assertThat(told)
        .singleElement()
        .satisfies(item -> assertThat(item.message()).contains("permission set Foyer Knowledge"));

    crm.isAbsent(false);
    after(10);
    assertThat(texts()).hasSize(1);
    assertThat(told).isEmpty();
  }

  @Test
  @Tag("OPS-6")
  void an_admin_is_told_which_field_is_not_there() {
    shelf.fields = Optional.of("Wrong__c");

    assertThat(texts()).isEmpty();
    assertThat(told)
        .singleElement()
        .satisfies(item -> assertThat(item.message()).contains("INVALID_FIELD"));
  }

  private List<String> texts() {
    return shelf.passages().stream().map(Passage::text).toList();
  }
}
