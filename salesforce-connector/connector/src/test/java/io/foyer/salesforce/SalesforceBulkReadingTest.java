package io.foyer.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.RecordQuery;
import io.foyer.salesforce.mirror.BulkReading;
import io.foyer.salesforce.mirror.SalesforceFeed;
import io.foyer.salesforce.mirror.WantedFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("RT-1")
@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceBulkReadingTest {

  @TempDir static Path folder;

  private static LocalSalesforce org;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @ParameterizedTest
  @EnumSource(CrmObject.class)
  void reads_by_a_job_the_very_records_that_pages_bring(CrmObject object) {
    var query = new RecordQuery(object, Set.of());
    var byPages = new ArrayList<CrmRecord>();
    var byJob = new ArrayList<CrmRecord>();

    org.bean(SalesforceFeed.class).load(query, "", byPages::addAll);
    var more =
        org.bean(BulkReading.class)
            .load(object, org.bean(WantedFields.class).of(query), "", byJob::addAll);

    assertThat(more).isFalse();
    assertThat(byJob).isNotEmpty().containsExactlyElementsOf(byPages);
  }

  @ParameterizedTest
  @EnumSource(CrmObject.class)
  void reads_on_behind_a_record(CrmObject object) {
    var query = new RecordQuery(object, Set.of());
    var fields = org.bean(WantedFields.class).of(query);
    var all = new ArrayList<CrmRecord>();
    org.bean(BulkReading.class).load(object, fields, "", all::addAll);
    var half = all.size() / 2;

    var rest = new ArrayList<CrmRecord>();
    org.bean(BulkReading.class).load(object, fields, all.get(half - 1).id(), rest::addAll);

    assertThat(rest).containsExactlyElementsOf(all.subList(half, all.size()));
  }
}
