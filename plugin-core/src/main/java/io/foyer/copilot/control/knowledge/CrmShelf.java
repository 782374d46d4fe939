package io.foyer.copilot.control.knowledge;

import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.crm.control.ApiBudget;
import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.control.CrmKnowledge;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.entity.CallPurpose;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.KnowledgeText;
import io.foyer.crm.entity.KnowledgeVersion;
import io.foyer.platform.HtmlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The public articles of the CRM's knowledge, each in the language of who reads it, else in that in
 * which it was written.
 *
 * <p>Only articles that were published anew are read again. Where the CRM does not answer, what was
 * read stays; where it has no knowledge, an admin is told, and nothing else stops.
 */
@ApplicationScoped
public class CrmShelf implements Shelf {
  private static final Logger LOG = System.getLogger(CrmShelf.class.getName());
  private static final String SUBJECT = "Knowledge__kav";
  private static final Duration LOOKS_EVERY = Duration.ofMinutes(10);
  // The rest of a large knowledge follows a minute later.
  private static final int MOST_CALLS = 10;
  private static final String MARKED_UP = "(?s).*</?[a-zA-Z][^>]*>.*";

  @Inject CrmKnowledge crm;
  @Inject CrmLinks links;
  @Inject CrmAttention attention;
  @Inject ApiBudget budget;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge.salesforce-fields")
  Optional<String> fields;

  @Inject
  @ConfigProperty(name = "foyer.copilot.knowledge.salesforce-link")
  Optional<String> link;

  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private List<Passage> all = List.of();
  private Instant looksAt = Instant.MIN;

  /** Passages of a version, for as long as it stays as it was. */
  private record Kept(KnowledgeVersion version, Set<String> readers, List<Passage> passages) {
    boolean isStill(KnowledgeVersion now, Set<String> readersNow) {
      return version.equals(now) && readers.equals(readersNow);
    }
  }

  @Override
  public boolean isSet() {
    return !fields().isEmpty();
  }

  @Override
  public int distance() {
    return 1;
  }

  @Override
  public List<Passage> passages() {
    var now = clock.instant();
    if (now.isBefore(looksAt) || !budget.allows(CallPurpose.BACKGROUND_SYNC)) {
      return all;
    }
    try {
      looksAt = readAll() ? now.plus(LOOKS_EVERY) : now;
      attention.mended(SUBJECT);
    } catch (CrmUnavailable later) {
      LOG.log(Level.DEBUG, "knowledge of the crm not read: {0}", later.getMessage());
    } catch (CrmRefused refused) {
      kept.clear();
      looksAt = now.plus(LOOKS_EVERY);
      attention.tell(SUBJECT, told(refused));
    }
    takeDown();
    return all;
  }

  private static String told(CrmRefused refused) {
    return refused.crmCode().equals("INVALID_TYPE")
        ? "The copilot cannot read Salesforce Knowledge: it is not switched on, or Foyer's user may"
            + " not see it. Assign the permission set Foyer Knowledge to that user, or take"
            + " foyer.copilot.knowledge.salesforce-fields out of the settings."
        : "The copilot cannot read Salesforce Knowledge: " + refused.reason();
  }

  /** Whether all was read that is there. */
  private boolean readAll() {
    var published = crm.published();
    var languages =
        published.stream()
            .collect(
                Collectors.groupingBy(
                    KnowledgeVersion::article,
                    Collectors.mapping(KnowledgeVersion::language, Collectors.toSet())));
    var readers = new HashMap<String, Set<String>>();
    published.forEach(one -> readers.put(one.id(), readers(one, languages)));
    kept.keySet().retainAll(readers.keySet());
    var changed = published.stream().filter(one -> !isKept(one, readers)).toList();
    var part = changed.stream().limit((long) MOST_CALLS * CrmKnowledge.AT_ONCE).toList();
    for (int from = 0; from < part.size(); from += CrmKnowledge.AT_ONCE) {
      read(part.subList(from, Math.min(part.size(), from + CrmKnowledge.AT_ONCE)), readers);
    }
    return part.size() == changed.size();
  }

  private boolean isKept(KnowledgeVersion version, Map<String, Set<String>> readers) {
    var known = kept.get(version.id());
    return known != null && known.isStill(version, readers.getOrDefault(version.id(), Set.of()));
  }

  /** A translation is for those who speak its language, the master for all who have none. */
  private static Set<String> readers(
      KnowledgeVersion version, Map<String, Set<String>> languagesByArticle) {
    if (!version.isMaster()) {
      return Set.of(version.language());
    }
    var readers = new HashSet<>(CompanyTexts.SPOKEN);
    readers.removeAll(languagesByArticle.getOrDefault(version.article(), Set.of()));
    readers.add(version.language());
    readers.add("");
    return readers;
  }

  private void read(List<KnowledgeVersion> versions, Map<String, Set<String>> readers) {
    var ids = versions.stream().map(KnowledgeVersion::id).toList();
    var texts =
        crm.read(ids, fields()).stream().collect(Collectors.toMap(KnowledgeText::id, one -> one));
    for (var version : versions) {
      var text = texts.get(version.id());
      var whose = readers.getOrDefault(version.id(), Set.of());
      var passages = text == null ? List.<Passage>of() : passages(text, whose);
      kept.put(version.id(), new Kept(version, whose, passages));
    }
  }

  private List<Passage> passages(KnowledgeText text, Set<String> readers) {
    var html =
        Stream.concat(Stream.of(text.summary()), text.parts().stream())
            .map(CrmShelf::html)
            .collect(Collectors.joining("\n"));
    var name = text.urlName();
    var way = link.filter(set -> !set.isBlank() && name != null).map(set -> set + name);
    var source = new Source(text.title(), way.orElse(null), links.recordUrl(text.id()));
    return Passages.ofHtml(source, html, readers);
  }

  /** Fields for plain text hold no tags. */
  private static String html(String part) {
    var isMarkedUp = part.matches(MARKED_UP);
    return "<div>" + (isMarkedUp ? part : HtmlText.escaped(part).replace("\n", "<br>")) + "</div>";
  }

  private void takeDown() {
    var now = kept.values().stream().flatMap(one -> one.passages().stream()).toList();
    if (!now.equals(all)) {
      all = now;
    }
  }

  private List<String> fields() {
    return fields.stream()
        .flatMap(set -> Stream.of(set.split("[\\s,]+", -1)))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
