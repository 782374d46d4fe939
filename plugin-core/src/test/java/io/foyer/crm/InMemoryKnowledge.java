package io.foyer.crm;

import io.foyer.crm.control.CrmKnowledge;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.KnowledgeText;
import io.foyer.crm.entity.KnowledgeVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The CRM's knowledge for tests. */
public final class InMemoryKnowledge implements CrmKnowledge {
  /** The field that holds what an article says. */
  public static final String ANSWER = "Answer__c";

  private final Map<String, KnowledgeVersion> versions = new LinkedHashMap<>();
  private final Map<String, KnowledgeText> texts = new LinkedHashMap<>();
  private boolean isAway;
  private boolean isAbsent;
  private int reads;

  /** Publishes a version, or the same one anew. */
  public void publishes(KnowledgeVersion version, String title, String html) {
    versions.put(version.id(), version);
    texts.put(
        version.id(), new KnowledgeText(version.id(), title, "", "about-" + title, List.of(html)));
  }

  /** In the master language. */
  public void publishes(String id, String language, String title, String html) {
    publishes(
        new KnowledgeVersion(id, "kA" + id, language, true, Instant.EPOCH.plusSeconds(1)),
        title,
        html);
  }

  public void withdraws(String id) {
    versions.remove(id);
  }

  public void isAway(boolean away) {
    isAway = away;
  }

  /** From now on the CRM has no knowledge at all. */
  public void isAbsent(boolean absent) {
    isAbsent = absent;
  }

  /** Versions that were read, each time counted. */
  public int reads() {
    return reads;
  }

  @Override
  public List<KnowledgeVersion> published() {
    require();
    return List.copyOf(versions.values());
  }

  @Override
  public List<KnowledgeText> read(Collection<String> ids, List<String> fields) {
    require();
    if (!fields.equals(List.of(ANSWER))) {
      throw new CrmRefused("INVALID_FIELD", "No such column on entity 'Knowledge__kav'");
    }
    reads += ids.size();
    return ids.stream()
        .filter(versions::containsKey)
        .map(id -> Objects.requireNonNull(texts.get(id)))
        .toList();
  }

  private void require() {
    if (isAway) {
      throw new CrmUnavailable("down");
    }
    if (isAbsent) {
      throw new CrmRefused("INVALID_TYPE", "sObject type 'Knowledge__kav' is not supported.");
    }
  }
}
