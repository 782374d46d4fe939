package io.foyer.crmsync.control;

import io.foyer.crm.entity.ChangeNotice;
import io.foyer.crm.entity.CrmObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the CRM's notices until they are worked through, each record once. */
@ApplicationScoped
public class NoticeInbox {

  // Beyond it, comparing is cheaper than reading one by one.
  private static final int MOST = 10_000;

  private List<ChangeNotice> notices = new ArrayList<>();

  public synchronized void put(ChangeNotice notice) {
    notices.add(notice);
  }

  /** Takes everything out. */
  synchronized Batch empty() {
    var taken = new Batch(notices);
    notices = new ArrayList<>();
    return taken;
  }

  /** Notices that are worked through together. */
  static final class Batch {

    private final Map<CrmObject, Set<String>> ids = new EnumMap<>(CrmObject.class);
    private final Set<CrmObject> gaps = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private @Nullable Long replayId;

    private Batch(List<ChangeNotice> notices) {
      notices.forEach(this::add);
      ids.entrySet().stream()
          .filter(entry -> entry.getValue().size() > MOST)
          .map(Map.Entry::getKey)
          .forEach(gaps::add);
      ids.keySet().removeAll(gaps);
    }

    private void add(ChangeNotice notice) {
      var object = CrmObject.named(notice.object());
      if (notice.kind() == ChangeNotice.Kind.GAP) {
        object.ifPresentOrElse(gaps::add, () -> gaps.addAll(List.of(CrmObject.values())));
      } else if (object.isPresent()) {
        ids.computeIfAbsent(object.get(), any -> new HashSet<>()).addAll(notice.ids());
      } else {
        others.add(notice.object());
      }
      if (notice.replayId() > 0) {
        replayId = notice.replayId();
      }
    }

    boolean isEmpty() {
      return ids.isEmpty() && gaps.isEmpty() && others.isEmpty();
    }

    /** Records to be read, deleted ones among them. */
    Map<CrmObject, Set<String>> ids() {
      return ids;
    }

    /** Objects of which not every change was told. */
    Collection<CrmObject> gaps() {
      return gaps;
    }

    /** Names of other objects with changes: those of the configuration. */
    Set<String> others() {
      return others;
    }

    /** The last notice among them. */
    @Nullable Long replayId() {
      return replayId;
    }
  }
}
