package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.HttpSettings;
import io.foyer.salesforce.wire.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EV-3")
class SignInFaultTest {

  @TempDir Path folder;

  @Test
  void nobody_waits_longer_for_a_sign_in_of_others_than_for_a_call() throws Exception {
    try (var org = new LocalSalesforce(folder)) {
      var beans = org.wiring("foyer-local-secret");
      var lane = beans.get(SoapLane.class);
      var directory = beans.get(SalesforceDirectory.class);
      var asked = new CountDownLatch(1);
      org.gate()
          .put(
              Fault.NO_ANSWER,
              1,
              path -> {
                asked.countDown();
                return true;
              });
      var other =
          CompletableFuture.supplyAsync(
              () -> lane.run(Pace.BACKGROUND, connection -> connection.getUserInfo()));
      asked.await();

      assertThatThrownBy(() -> directory.lookup(KIM, Pace.REP_WAITS))
          .isInstanceOf(CrmUnavailable.class);

      assertThat(other).isNotDone();
    }
  }

  @Test
  void goes_through_a_proxy_where_one_is_set() throws IOException {
    try (var org = new LocalSalesforce(folder);
        var proxy = new SmallProxy()) {
      var beans = org.wiring("foyer-local-secret").with(HttpSettings.class, proxy.settings());

      beans.get(SoapLane.class).run(Pace.BACKGROUND, connection -> connection.getUserInfo());

      assertThat(proxy.asked()).containsExactly("/services/oauth2/token", "/services/Soap/u/65.0");
    }
  }
}
