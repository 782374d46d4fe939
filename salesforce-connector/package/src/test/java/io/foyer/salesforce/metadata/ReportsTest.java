package io.foyer.salesforce.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reports ask for what Foyer writes. */
@Tag("OPS-2")
@Tag("RP-1")
class ReportsTest {

  private static final String TYPE = "Foyer_Conversations";

  private final MetadataXml type = MetadataXml.read(Metadata.files("reportType").get(0));
  private final List<MetadataXml> reports =
      Metadata.files("report").stream().map(MetadataXml::read).toList();

  @Test
  void the_report_type_offers_all_that_foyer_writes_of_a_conversation() {
    var written = Metadata.fieldsOf("Activity").stream().map(CustomField::name).toList();
    var offered = type.texts("field").stream().filter(name -> name.endsWith("__c"));

    assertThat(Metadata.apiNames("reportType")).containsExactly(TYPE);
    assertThat(offered).containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void reports_use_columns_that_their_type_offers() {
    var offered = type.texts("field").stream().map(name -> "Activity$" + name).toList();
    var onConversations =
        reports.stream().filter(report -> report.text("reportType").equals(TYPE + "__c")).toList();

    assertThat(onConversations).hasSizeGreaterThan(3);
    assertThat(onConversations).allSatisfy(r -> assertThat(columns(r)).isSubsetOf(offered));
  }

  @Test
  void reports_on_leads_tell_those_of_foyer_by_their_key() {
    var own = Metadata.fieldsOf("Lead").stream().flatMap(CustomField::names).toList();
    var named =
        reports.stream().flatMap(ReportsTest::columns).filter(column -> column.startsWith("Lead."));

    assertThat(named).isNotEmpty().isSubsetOf(own);
  }

  private static Stream<String> columns(MetadataXml report) {
    return Stream.of("field", "column", "groupingColumn", "dateColumn")
        .flatMap(name -> report.texts(name).stream())
        .filter(column -> !column.equals("RowCount"));
  }

  @Test
  void the_dashboard_shows_reports_that_exist() {
    var dashboard = MetadataXml.read(Metadata.files("dashboard").get(0));
    var reports = Metadata.apiNames("report").stream().map(name -> "Foyer/" + name).toList();

    assertThat(dashboard.texts("report")).containsExactlyInAnyOrderElementsOf(reports);
  }
}
