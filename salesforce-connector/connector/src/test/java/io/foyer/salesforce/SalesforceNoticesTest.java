package io.foyer.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.entity.ChangeNotice;
import io.foyer.salesforce.notices.SalesforceNotices;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RT-4")
@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceNoticesTest {

  @TempDir static Path folder;

  private static LocalSalesforce org;

  private final BlockingQueue<ChangeNotice> heard = new LinkedBlockingQueue<>();
  private final SalesforceNotices notices = org.bean(SalesforceNotices.class);

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @AfterEach
  void hang_up() {
    notices.stop();
  }

  @Test
  void hears_of_a_new_record_and_of_its_change() throws InterruptedException {
    listen(null);

    var id = lead("Told");

    var notice = notice(id);
    assertThat(notice.object()).isEqualTo("Lead");
    assertThat(notice.kind()).isEqualTo(ChangeNotice.Kind.CHANGED);
    assertThat(notice.ids()).contains(id);
    assertThat(notice.replayId()).isPositive();
  }

  @Test
  void hears_of_a_deletion() throws InterruptedException {
    var id = lead("Leaving");
    listen(null);

    org.admin(SoapLane.class)
        .run(Pace.BACKGROUND, connection -> connection.delete(new String[] {id})[0].getId());

    assertThat(notice(id).kind()).isEqualTo(ChangeNotice.Kind.DELETED);
  }

  @Test
  void hears_after_a_pause_what_was_said_meanwhile() throws InterruptedException {
    listen(null);
    var first = notice(lead("Before"));
    notices.stop();
    var meanwhile = lead("Meanwhile");

    listen(first.replayId());

    assertThat(notice(meanwhile).ids()).contains(meanwhile);
  }

  @Test
  void says_that_notices_were_missed_where_the_place_is_not_known_any_more()
      throws InterruptedException {
    listen(999_999_999L);

    var gap = Objects.requireNonNull(heard.poll(20, TimeUnit.SECONDS));
    assertThat(gap.kind()).isEqualTo(ChangeNotice.Kind.GAP);

    var id = lead("After the gap");
    assertThat(notice(id).ids()).contains(id);
  }

  @Test
  void is_not_listening_while_salesforce_is_away() {
    org.gate().put(FaultyGate.Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
    try {
      notices.listen(null, heard::add);

      assertThat(notices.isListening()).isFalse();
    } finally {
      org.gate().mend();
    }
  }

  private void listen(@Nullable Long after) {
    notices.listen(after, heard::add);
    Await.until("listening", notices::isListening);
  }

  /** The notice that names the record; others, of what else goes on, are passed over. */
  private ChangeNotice notice(String id) throws InterruptedException {
    while (true) {
      var next = Objects.requireNonNull(heard.poll(20, TimeUnit.SECONDS), "no notice came");
      if (next.ids().contains(id)) {
        return next;
      }
    }
  }

  private static String lead(String lastName) {
    var record = new SObject("Lead");
    record.setSObjectField("LastName", lastName);
    record.setSObjectField("Company", "Fern & Sons");
    return org.admin(SoapLane.class)
        .run(Pace.BACKGROUND, connection -> connection.create(new SObject[] {record})[0].getId());
  }
}
