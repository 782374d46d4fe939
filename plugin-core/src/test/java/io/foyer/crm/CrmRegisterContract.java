package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.control.CrmRegister;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.FoundPerson;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How every CRM finds people for reps.
 *
 * <p>It has the people of the demonstration, as {@link CrmContract} says.
 */
@Tag("V360-7")
public abstract class CrmRegisterContract {

  protected abstract CrmRegister register();

  /** User id of Ben, who owns neither Kim nor Hanako. */
  protected abstract String ben();

  /** From now on nobody but its owner sees it. */
  protected abstract void keepFromReps(String id);

  /** All is shared again, and the CRM answers. */
  protected abstract void mend();

  protected abstract void down();

  /** Makes a lead of somebody else's. */
  protected abstract String lead(String lastName, String company, String email);

  @AfterEach
  void everything_is_shared_again() {
    mend();
  }

  @Test
  void finds_people_by_the_beginning_of_name_address_or_company() {
    assertThat(found("Kim And")).extracting(FoundPerson::name).contains("Kim Andersen");
    assertThat(found("andersen")).extracting(FoundPerson::name).contains("Kim Andersen");
    assertThat(found("KIM@acme")).extracting(FoundPerson::email).contains(KIM);
    assertThat(found("acme rob")).extracting(FoundPerson::name).contains("Kim Andersen");
    assertThat(found("kumo"))
        .filteredOn(person -> HANAKO.equals(person.email()))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.object()).isEqualTo(CrmObject.LEAD);
              assertThat(person.name()).isEqualTo("Hanako Sato");
              assertThat(person.company()).startsWith("Kumo");
            });
  }

  @Test
  @Tag("SEC-1")
  void takes_every_character_of_a_search_as_it_is() {
    lead("O'Brien \"50%_off\"", "Fern \\ & Sons", "obrien@never-seen.example");

    assertThat(found("O'Brien \"50%")).hasSize(1);
    assertThat(found("fern \\ &")).hasSize(1);
    assertThat(found("%%")).isEmpty();
    assertThat(found("__")).isEmpty();
    assertThat(found("' OR Name LIKE '%")).isEmpty();
    assertThat(found("{}?&|!")).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void tells_a_rep_of_no_record_that_is_not_shared_with_it() {
    var kim = found(KIM).get(0);
    assertThat(register().person(kim.id(), ben())).contains(kim);

    keepFromReps(kim.id());

    assertThat(found(KIM)).isEmpty();
    assertThat(register().person(kim.id(), ben())).isEmpty();
    assertThat(register().shared(Set.of(kim.id()), ben())).isEmpty();
  }

  @Test
  void finds_an_older_record_behind_many_newer_ones_that_are_not_shared() {
    var older = lead("Wren", "Crowded Ltd", "wren@crowded.example");
    var newer =
        IntStream.rangeClosed(0, CrmRegister.MOST)
            .mapToObj(n -> lead("Wren" + n, "Crowded Ltd", n + "@crowded.example"))
            .toList();
    assertThat(found("crowded")).hasSize(CrmRegister.MOST);

    newer.forEach(this::keepFromReps);

    assertThat(found("crowded")).extracting(FoundPerson::id).containsExactly(older);
  }

  @Test
  void knows_which_records_it_shares_and_none_that_is_not_there() {
    var kim = found(KIM).get(0).id();
    var hanako = found(HANAKO).get(0).id();

    assertThat(register().shared(Set.of(kim, hanako, "003000000000000AAA"), ben()))
        .containsExactlyInAnyOrder(kim, hanako);
    assertThat(register().shared(Set.of(), ben())).isEmpty();
    assertThat(register().person("no id", ben())).isEmpty();
  }

  @Test
  void makes_a_lead_once() {
    var person = visitor("told.by.a.rep@never-seen.example");

    var made = register().makeLead(person, ben());
    var again = register().makeLead(person, ben());

    assertThat(made.lead()).isNotNull();
    assertThat(made.duplicates()).isEmpty();
    assertThat(again.lead()).isNull();
    assertThat(again.duplicates()).extracting(FoundPerson::id).containsExactly(made.lead());
  }

  @Test
  void answers_with_who_is_there_already_and_makes_no_second_record() {
    var answer = register().makeLead(visitor(KIM), ben());

    assertThat(answer.lead()).isNull();
    assertThat(answer.duplicates()).extracting(FoundPerson::email).containsExactly(KIM);
    assertThat(found(KIM)).hasSize(1);
  }

  @Test
  void says_so_when_it_is_down() {
    down();

    assertThatThrownBy(() -> register().search("kim", ben())).isInstanceOf(CrmUnavailable.class);
    assertThatThrownBy(() -> register().makeLead(visitor(KIM), ben()))
        .isInstanceOf(CrmUnavailable.class);
  }

  private List<FoundPerson> found(String words) {
    return register().search(words, ben());
  }
}
