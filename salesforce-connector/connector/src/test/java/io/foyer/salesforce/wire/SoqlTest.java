package io.foyer.salesforce.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.salesforce.wire.Soql.Fields;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RT-1")
class SoqlTest {

  @Test
  void quotes_and_escapes_text() {
    var query = Soql.of("SELECT Id FROM Lead WHERE Email = ?", "o'neil\\\" OR Id != '\n");

    assertThat(query.text())
        .isEqualTo("SELECT Id FROM Lead WHERE Email = 'o\\'neil\\\\\\\" OR Id != \\'\\n'");
  }

  @Test
  void does_not_take_a_mark_inside_a_value_for_a_place() {
    assertThat(Soql.of("A = ? AND B = ?", "why?", "x").text()).isEqualTo("A = 'why?' AND B = 'x'");
  }

  @Test
  void lists_values_and_names() {
    var query =
        Soql.of("SELECT ? FROM Contact WHERE Id IN ?", Fields.of("Id", "Owner.Name"), List.of("a"));

    assertThat(query.text()).isEqualTo("SELECT Id, Owner.Name FROM Contact WHERE Id IN ('a')");
  }

  @Test
  void refuses_a_name_that_is_none() {
    var injected = Fields.of("Id FROM User --");

    assertThatThrownBy(() -> Soql.of("SELECT ? FROM Lead", injected))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_values_without_a_place() {
    assertThatThrownBy(() -> Soql.of("SELECT Id FROM Lead", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
