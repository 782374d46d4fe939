package io.foyer.salesforce.writing.content;

import static io.foyer.crm.CrmRecordsFixture.meetingRequest;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.VisitorRecord;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MB-4")
class MeetingTaskTest {

  @Test
  void asks_to_call_back_at_the_times_that_suit() {
    var task = task(List.of("2026-11-20 morning", "any Friday"));

    assertThat(task.getString("Subject")).isEqualTo("Call back Ana Novak");
    assertThat(task.getString("Description").lines())
        .containsExactly(
            "Asked on the website to be called back.",
            "E-mail: ana.novak@kumo.example",
            "Preferred times (Europe/Madrid): 2026-11-20 morning; any Friday");
  }

  @Test
  void asks_to_write_where_only_an_address_was_left() {
    var task = task(List.of());

    assertThat(task.getString("Subject")).isEqualTo("Write back to Ana Novak");
    assertThat(task.getString("Description").lines())
        .containsExactly(
            "Asked on the website to be written to, without naming a time.",
            "E-mail: ana.novak@kumo.example",
            "Time zone: Europe/Madrid");
  }

  private static JsonObject task(List<String> times) {
    var visitor =
        new VisitorRecord("Ana Novak", "ana.novak@kumo.example", "Kumo", null, null, null, null);
    return Fields.json(new MeetingTask(meetingRequest("mtg_1", visitor, times)).fields(null));
  }
}
