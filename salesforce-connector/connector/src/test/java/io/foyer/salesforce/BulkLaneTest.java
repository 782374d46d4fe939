package io.foyer.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sforce.async.JobInfo;
import com.sforce.async.OperationEnum;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.CrmLimitReached;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.platform.Beans;
import io.foyer.salesforce.BulkStub.Mood;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.soap.BulkLane;
import io.foyer.salesforce.wire.HttpSettings;
import io.foyer.salesforce.wire.Pace;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("SC-1")
@SuppressWarnings("NullAway.Init") // started before each test
class BulkLaneTest {

  private BulkStub stub;
  private Beans beans;

  @BeforeEach
  void start() throws IOException {
    stub = new BulkStub();
    beans = beans(HttpSettings.DIRECT);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void makes_a_job_and_reads_its_state() {
    assertThat(stateOfNewJob(Pace.BACKGROUND)).isEqualTo("750x");
    assertThat(beans.get(ApiBudget.class).spent().byPurpose())
        .containsEntry(CallPurpose.BACKGROUND_SYNC, 2L);
  }

  @Test
  void goes_through_the_proxy_with_all_it_asks() throws IOException {
    try (var proxy = new SmallProxy()) {
      beans = beans(proxy.settings());

      stateOfNewJob(Pace.BACKGROUND);

      assertThat(proxy.asked())
          .containsExactly(
              "/services/oauth2/token",
              "/services/async/65.0/job/",
              "/services/async/65.0/job/750x");
    }
  }

  @Test
  @Timeout(60) // where nobody gives up, nothing else would end it
  void does_not_wait_for_a_state_for_ever() {
    stub.mood = Mood.SILENT;

    assertThatThrownBy(() -> stateOf(Pace.REP_WAITS)).isInstanceOf(CrmUnavailable.class);

    assertThat(stub.held.get()).as("calls that Salesforce still holds").isPositive();
  }

  @Test
  void takes_a_page_for_being_away() {
    stub.mood = Mood.PAGE;

    assertThatThrownBy(() -> stateOf(Pace.BACKGROUND)).isInstanceOf(CrmUnavailable.class);
    assertThatThrownBy(() -> stateOfNewJob(Pace.BACKGROUND)).isInstanceOf(CrmUnavailable.class);
  }

  @Test
  void signs_in_again_once_when_the_session_ended() {
    stub.mood = Mood.SESSION_ENDED_ONCE;

    assertThat(stateOfNewJob(Pace.BACKGROUND)).isEqualTo("750x");
    assertThat(stub.signIns).hasValue(2);
  }

  @Test
  void tells_a_used_up_quota_from_a_breakdown() {
    stub.mood = Mood.QUOTA;

    assertThatThrownBy(() -> stateOfNewJob(Pace.BACKGROUND)).isInstanceOf(CrmLimitReached.class);
  }

  private String stateOfNewJob(Pace pace) {
    return beans
        .get(BulkLane.class)
        .run(
            pace,
            bulk -> {
              var job = new JobInfo();
              job.setObject("Lead");
              job.setOperation(OperationEnum.query);
              return bulk.getJobStatus(bulk.createJob(job).getId()).getId();
            });
  }

  private String stateOf(Pace pace) {
    return beans.get(BulkLane.class).run(pace, bulk -> bulk.getJobStatus("750x").getId());
  }

  private Beans beans(HttpSettings way) {
    var settings =
        new SalesforceSettings(
            stub.url(),
            SalesforceSettings.Flow.CLIENT_CREDENTIALS,
            "app",
            Optional.of("secret"),
            Optional.empty(),
            Optional.empty());
    return new Beans()
        .with(SalesforceSettings.class, settings)
        .with(HttpSettings.class, way)
        .with(Clock.class, Clock.systemUTC());
  }
}
