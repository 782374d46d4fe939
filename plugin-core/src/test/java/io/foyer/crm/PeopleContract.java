package io.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.control.PeopleSource;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.platform.Refusal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every source of people must do; it has Ana, a rep, and Ada, an admin. */
@Tag("OPS-5")
public abstract class PeopleContract {

  protected abstract PeopleSource people();

  protected abstract RepId ana();

  protected abstract RepId ada();

  /** A user whom no permission set of Foyer lets in. */
  protected abstract RepId stranger();

  protected abstract void deactivate(RepId user);

  protected abstract void takePermissionSets(RepId user);

  /** Lets the stranger be rep and support by one group that holds both permission sets. */
  protected abstract void assignGroup(RepId stranger);

  /** Down until the end of the test. */
  protected abstract void down();

  @Test
  void knows_everybody_with_a_right_unasked() {
    var people = people().people(Set.of());

    assertThat(known(people, ana())).extracting(Person::name).isEqualTo("Ana Novak");
    assertThat(known(people, ana()).rights()).containsExactly(Right.REP);
    assertThat(known(people, ada()).rights()).containsExactly(Right.ADMIN);
    assertThat(people).doesNotContainKey(stranger());
  }

  @Test
  void knows_others_who_are_named_and_passes_over_who_does_not_exist() {
    var nobody = new RepId("005000000000000AAA");

    var people = people().people(Set.of(stranger(), ana(), nobody));

    assertThat(known(people, stranger()).rights()).isEmpty();
    assertThat(known(people, stranger()).active()).isTrue();
    assertThat(known(people, ana()).rights()).containsExactly(Right.REP);
    assertThat(people).doesNotContainKey(nobody);
  }

  @Test
  void says_who_was_deactivated() {
    deactivate(ada());

    assertThat(known(people().people(Set.of(ada())), ada()).active()).isFalse();
  }

  @Test
  void says_who_has_no_right_any_more() {
    takePermissionSets(ada());

    assertThat(known(people().people(Set.of(ada())), ada()).rights()).isEmpty();
    assertThat(people().people(Set.of())).doesNotContainKey(ada());
  }

  @Test
  void knows_who_has_its_rights_by_a_group() {
    assignGroup(stranger());

    assertThat(known(people().people(Set.of()), stranger()).rights())
        .containsExactlyInAnyOrder(Right.REP, Right.SUPPORT);
  }

  @Test
  void says_so_when_it_is_down() {
    down();

    assertThatThrownBy(() -> people().people(Set.of()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
  }

  private static Person known(Map<RepId, Person> people, RepId user) {
    return Objects.requireNonNull(people.get(user));
  }
}
