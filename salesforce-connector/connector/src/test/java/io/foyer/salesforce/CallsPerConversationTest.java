package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.entity.Attribution;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.wire.ApiUsage;
import io.foyer.salesforce.wire.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock("database")
@Tag("EV-3")
class CallsPerConversationTest {

  private static final int AN_HOUR = 100;
  private static final Attribution FROM_ADS =
      new Attribution(
          "ads", "cpc", "Autumn", "https://fern.example/", "https://fern.example/x", null);

  @TempDir Path folder;

  @Test
  void takes_three_calls_at_most_at_a_hundred_an_hour() throws IOException {
    try (var org = new LocalSalesforce(folder)) {
      org.make("Campaign", Map.of("Name", "Autumn", "IsActive", true));
      var relayed = new Relayed(org);
      var usage = relayed.beans.get(ApiUsage.class);
      relayed.beans.get(SalesforceDirectory.class).lookup(KIM, Pace.REP_WAITS);
      var before = usage.usage().used();

      for (int i = 0; i < AN_HOUR; i++) {
        relayed.outbox.add(conversation("cnv_" + i, visitor(i)));
        relayed.outbox.sendDue();
        relayed.clock.moveBy(Duration.ofHours(1).dividedBy(AN_HOUR));
      }

      assertThat(relayed.outbox.unsent()).isEmpty();
      double each = (double) (usage.usage().used() - before) / AN_HOUR;
      // One more is left for the look-up while the visitor is there.
      assertThat(each).isLessThanOrEqualTo(2.2);
      assertThat(relayed.beans.get(ApiBudget.class).spent().aConversation())
          .isBetween(each - 0.1, each + 0.1);
    }
  }

  /** Every second is new, every fourth comes from a campaign. */
  private static VisitorRecord visitor(int number) {
    var email =
        number % 2 == 0 ? "person%d@new-%d.example".formatted(number, number) : known(number);
    var visit = number % 4 == 0 ? FROM_ADS : null;
    return new VisitorRecord("Somebody", email, null, null, null, null, visit);
  }

  private static String known(int number) {
    return number % 3 == 0 ? HANAKO : KIM;
  }
}
