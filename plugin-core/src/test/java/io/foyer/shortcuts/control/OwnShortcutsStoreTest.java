package io.foyer.shortcuts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Database;
import io.foyer.platform.MovedClock;
import io.foyer.shortcuts.entity.OwnShortcut;
import io.foyer.shortcuts.entity.refusal.PlaceholderUnknown;
import io.foyer.shortcuts.entity.refusal.ShortcutNameTaken;
import io.foyer.shortcuts.entity.refusal.ShortcutUnknown;
import io.foyer.shortcuts.entity.refusal.ShortcutUnusable;
import io.foyer.shortcuts.entity.refusal.ShortcutsTooMany;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CV-6")
@ParameterizedClass
@MethodSource("io.foyer.platform.Databases#all")
class OwnShortcutsStoreTest {
  private static final RepId ANA = new RepId("005ana");
  private static final RepId BEN = new RepId("005ben");

  @Parameter Database database;

  private final OwnShortcuts own = new OwnShortcuts();

  @BeforeEach
  void wire() {
    database.empty("own_shortcuts");
    own.em = database.em();
    own.clock = MovedClock.atNoon();
  }

  @Test
  void a_rep_keeps_changes_and_deletes_its_own() {
    var id = add(ANA, " thanks  a lot ", "Thank you, {Visitor First Name|dear}.\u0000").id();
    add(ANA, "Bye", "Good bye");

    assertThat(of(ANA)).extracting(OwnShortcut::name).containsExactly("Bye", "thanks a lot");
    assertThat(of(ANA).get(1).text()).isEqualTo("Thank you, {Visitor First Name|dear}.");

    database.inTx(() -> own.change(ANA, id, "Thanks", "Thanks"));
    assertThat(of(ANA)).extracting(OwnShortcut::text).containsExactly("Good bye", "Thanks");

    database.inTx(() -> own.delete(ANA, id));
    database.inTx(() -> own.delete(ANA, id));
    assertThat(of(ANA)).extracting(OwnShortcut::name).containsExactly("Bye");
  }

  @Test
  @Tag("SEC-1")
  void nobody_sees_or_touches_those_of_another() {
    var id = add(ANA, "Bye", "Good bye").id();

    assertThat(of(BEN)).isEmpty();
    assertThatThrownBy(() -> database.inTx(() -> own.change(BEN, id, "Bye", "Away with you")))
        .isInstanceOf(ShortcutUnknown.class);
    database.inTx(() -> own.delete(BEN, id));
    assertThat(of(ANA)).extracting(OwnShortcut::text).containsExactly("Good bye");
  }

  @Test
  void a_name_stands_once_whatever_the_case_of_its_letters() {
    var id = add(ANA, "Bye", "Good bye").id();
    add(BEN, "bye", "See you");

    assertThatThrownBy(() -> add(ANA, "BYE", "x")).isInstanceOf(ShortcutNameTaken.class);
    var other = add(ANA, "Hello", "Hi").id();
    assertThatThrownBy(() -> database.inTx(() -> own.change(ANA, other, "bYe", "x")))
        .isInstanceOf(ShortcutNameTaken.class);
    database.inTx(() -> own.delete(ANA, other));
    database.inTx(() -> own.change(ANA, id, "bye", "Good bye"));
    assertThat(of(ANA)).extracting(OwnShortcut::name).containsExactly("bye");
  }

  @Test
  void what_is_empty_too_long_or_asks_for_what_nobody_knows_is_refused() {
    assertThatThrownBy(() -> add(ANA, " ", "x")).isInstanceOf(ShortcutUnusable.class);
    assertThatThrownBy(() -> add(ANA, "x", " \n")).isInstanceOf(ShortcutUnusable.class);
    assertThatThrownBy(() -> add(ANA, "x".repeat(81), "x")).isInstanceOf(ShortcutUnusable.class);
    assertThatThrownBy(() -> add(ANA, "x", "x".repeat(4_001))).isInstanceOf(ShortcutUnusable.class);
    assertThatThrownBy(() -> add(ANA, "x", "{Shoe Size}")).isInstanceOf(PlaceholderUnknown.class);
    assertThat(of(ANA)).isEmpty();
  }

  @Test
  void two_hundred_are_enough() {
    for (int i = 0; i < 200; i++) {
      add(ANA, "name " + i, "text");
    }

    assertThatThrownBy(() -> add(ANA, "one more", "text")).isInstanceOf(ShortcutsTooMany.class);
  }

  private OwnShortcut add(RepId rep, String name, String text) {
    return database.inTx(() -> own.add(rep, name, text));
  }

  private List<OwnShortcut> of(RepId rep) {
    return database.inTx(() -> own.of(rep));
  }
}
