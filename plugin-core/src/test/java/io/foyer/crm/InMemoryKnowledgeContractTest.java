package io.foyer.crm;

import io.foyer.crm.control.CrmKnowledge;
import io.foyer.crm.entity.KnowledgeVersion;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

class InMemoryKnowledgeContractTest extends KnowledgeContract {

  private final InMemoryKnowledge knowledge = new InMemoryKnowledge();

  @BeforeEach
  void fill() {
    knowledge.publishes(version("ka1", "en"), "Frost and sensors", "<p>They stand it.</p>");
    knowledge.publishes(version("ka2", "de"), "Frost und Sensoren", "<p>Sie halten es aus.</p>");
  }

  private static KnowledgeVersion version(String id, String language) {
    return new KnowledgeVersion(id, "kA1", language, language.equals("en"), Instant.EPOCH);
  }

  @Override
  protected CrmKnowledge knowledge() {
    return knowledge;
  }

  @Override
  protected void down() {
    knowledge.isAway(true);
  }

  @Override
  protected void mend() {
    knowledge.isAway(false);
  }
}
