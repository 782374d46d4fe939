package io.foyer.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.InMemoryKnowledge;
import io.foyer.crm.KnowledgeContract;
import io.foyer.crm.control.CrmKnowledge;
import io.foyer.crm.entity.KnowledgeText;
import io.foyer.crm.entity.KnowledgeVersion;
import io.foyer.salesforce.FaultyGate.Fault;
import io.foyer.salesforce.knowledge.SalesforceKnowledge;
import io.foyer.salesforce.wire.Soql;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceKnowledgeContractTest extends KnowledgeContract {

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

  @Test
  void drafts_and_what_is_for_the_staff_alone_stay_in_salesforce() {
    var all = org.adminQuery(Soql.of("SELECT Id FROM Knowledge__kav"));
    var told = knowledge().published().stream().map(KnowledgeVersion::id).toList();
    var hidden = all.stream().filter(id -> !told.contains(id)).toList();

    assertThat(hidden).hasSize(2);
    assertThat(knowledge().read(all, List.of(InMemoryKnowledge.ANSWER)))
        .extracting(KnowledgeText::id)
        .containsExactlyInAnyOrderElementsOf(told);
  }

  @Override
  protected CrmKnowledge knowledge() {
    return org.bean(SalesforceKnowledge.class);
  }

  @Override
  protected void down() {
    org.gate().put(Fault.EMPTY_503, Integer.MAX_VALUE, path -> true);
  }

  @Override
  protected void mend() {
    org.gate().mend();
  }
}
