package io.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.control.CrmKnowledge;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.KnowledgeText;
import io.foyer.crm.entity.KnowledgeVersion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What knowledge in every CRM must tell.
 *
 * <p>It has the articles of the demonstration: "Frost and sensors" in English and in German, and
 * some that are no draft and not only for the staff.
 */
@Tag("AI-1")
public abstract class KnowledgeContract {
  private static final List<String> ANSWER = List.of(InMemoryKnowledge.ANSWER);

  protected abstract CrmKnowledge knowledge();

  /** Nobody answers from now on. */
  protected abstract void down();

  /** All is as it was. */
  protected abstract void mend();

  @AfterEach
  void mended() {
    mend();
  }

  @Test
  void tells_of_each_language_which_article_it_is_and_of_which_it_is_a_translation() {
    var frost = versions("Frost and sensors", "Frost und Sensoren");

    assertThat(frost).extracting(KnowledgeVersion::language).containsExactly("en", "de");
    assertThat(frost).extracting(KnowledgeVersion::isMaster).containsExactly(true, false);
    assertThat(frost.get(0).article()).isEqualTo(frost.get(1).article());
  }

  private List<KnowledgeVersion> versions(String... titles) {
    var published = knowledge().published();
    return List.of(titles).stream()
        .flatMap(title -> published.stream().filter(one -> text(one.id()).title().equals(title)))
        .toList();
  }

  @Test
  void reads_what_an_article_says_and_how_websites_name_it() {
    var frost =
        knowledge().published().stream()
            .map(one -> text(one.id()))
            .filter(one -> one.title().equals("Frost and sensors"))
            .findFirst()
            .orElseThrow();

    assertThat(frost.urlName()).isNotBlank();
    assertThat(frost.parts()).singleElement().asString().contains("<p>");
  }

  private KnowledgeText text(String id) {
    return knowledge().read(List.of(id), ANSWER).get(0);
  }

  @Test
  void leaves_out_what_is_not_public_any_more() {
    assertThat(knowledge().read(List.of("ka0000000000000AAA"), ANSWER)).isEmpty();
  }

  @Test
  @Tag("OPS-6")
  void a_field_that_is_not_there_is_refused_and_named() {
    var one = knowledge().published().get(0).id();

    assertThatThrownBy(() -> knowledge().read(List.of(one), List.of("Nothing__c")))
        .isInstanceOfSatisfying(
            CrmRefused.class, refused -> assertThat(refused.crmCode()).isEqualTo("INVALID_FIELD"));
  }

  @Test
  @Tag("OPS-6")
  void says_so_when_it_is_down() {
    down();

    assertThatThrownBy(() -> knowledge().published()).isInstanceOf(CrmUnavailable.class);
  }
}
