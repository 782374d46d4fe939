package io.foyer.salesforce.knowledge;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.foyer.crm.control.CrmKnowledge;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.KnowledgeText;
import io.foyer.crm.entity.KnowledgeVersion;
import io.foyer.salesforce.mirror.Values;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.wire.Soql.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Asks for the versions that are online and visible in the public knowledge base.
 *
 * <p>Two thousand versions cost one call; what they say costs one call a hundred.
 */
@ApplicationScoped
public class SalesforceKnowledge implements CrmKnowledge {

  // Salesforce gives as many rows at once.
  private static final int PAGE = 2_000;
  private static final String VERSIONS = "versions";
  private static final String MASTERS = "masters";
  private static final String TEXTS = "texts";

  private static final String PUBLIC = " PublishStatus = 'Online' AND IsVisibleInPkb = true";
  private static final Soql ALL =
      Soql.of(
          "SELECT Id, KnowledgeArticleId, Language, SystemModstamp FROM Knowledge__kav WHERE"
              + PUBLIC);
  private static final Soql ORIGINALS =
      Soql.of("SELECT Id FROM Knowledge__kav WHERE IsMasterLanguage = true AND" + PUBLIC);

  @Inject RestLane rest;

  @Override
  public List<KnowledgeVersion> published() {
    var all = new ArrayList<KnowledgeVersion>();
    List<KnowledgeVersion> page;
    do {
      page = behind(all.isEmpty() ? "" : all.get(all.size() - 1).id());
      all.addAll(page);
    } while (page.size() == PAGE && all.size() < MOST);
    return all;
  }

  private List<KnowledgeVersion> behind(String id) {
    var query =
        Composite.independent()
            .query(VERSIONS, ALL.then(after(id)))
            .query(MASTERS, ORIGINALS.then(after(id)));
    var answers = rest.composite(Pace.BACKGROUND, query);
    var rows = requireNonNull(answers.get(VERSIONS)).rows();
    var masters = masters(answers, rows);
    return rows.stream().map(row -> version(row, masters)).toList();
  }

  private static Soql after(String last) {
    var behind = last.isEmpty() ? Soql.of("") : Soql.of(" AND Id > ?", last);
    return behind.then(Soql.of(" ORDER BY Id LIMIT ?", PAGE));
  }

  /** An org with one language does not know the field: there each article is its own master. */
  private static Set<String> masters(Map<String, Outcome> answers, List<RestRecord> all) {
    try {
      return ids(requireNonNull(answers.get(MASTERS)).rows());
    } catch (CrmRefused oneLanguage) {
      return ids(all);
    }
  }

  private static Set<String> ids(List<RestRecord> rows) {
    return rows.stream().map(RestRecord::id).collect(toSet());
  }

  private static KnowledgeVersion version(RestRecord row, Set<String> masters) {
    return new KnowledgeVersion(
        row.id(),
        row.required("KnowledgeArticleId"),
        row.required("Language").split("_", 2)[0].toLowerCase(Locale.ROOT),
        masters.contains(row.id()),
        Values.instant(row.required("SystemModstamp")));
  }

  @Override
  public List<KnowledgeText> read(Collection<String> ids, List<String> fields) {
    var query =
        Soql.of(
            "SELECT Id, Title, Summary, UrlName, ? FROM Knowledge__kav WHERE Id IN ? AND" + PUBLIC,
            new Fields(fields),
            ids);
    var first = rest.composite(Pace.BACKGROUND, Composite.independent().query(TEXTS, query));
    var page = requireNonNull(first.get(TEXTS)).checked();
    var texts = new ArrayList<KnowledgeText>();
    Outcome.rows(page).forEach(row -> texts.add(text(row, fields)));
    // Long articles come in smaller pages.
    while (page.containsKey("nextRecordsUrl")) {
      page = rest.get(Pace.BACKGROUND, page.getString("nextRecordsUrl")).asJsonObject();
      Outcome.rows(page).forEach(row -> texts.add(text(row, fields)));
    }
    return texts;
  }

  private static KnowledgeText text(RestRecord row, List<String> fields) {
    return new KnowledgeText(
        row.id(),
        row.required("Title"),
        row.required("Summary"),
        row.text("UrlName"),
        fields.stream().map(row::required).toList());
  }
}
