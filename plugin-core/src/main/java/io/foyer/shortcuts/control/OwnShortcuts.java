package io.foyer.shortcuts.control;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.MessageText;
import io.foyer.shortcuts.entity.OwnShortcut;
import io.foyer.shortcuts.entity.refusal.ShortcutNameTaken;
import io.foyer.shortcuts.entity.refusal.ShortcutUnknown;
import io.foyer.shortcuts.entity.refusal.ShortcutsTooMany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The texts that reps keep for themselves; no method reaches another rep's. */
@ApplicationScoped
@Transactional
public class OwnShortcuts {
  /** More than anybody finds again. */
  private static final int MOST = 200;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** By name. */
  public List<OwnShortcut> of(RepId rep) {
    return em.createQuery(
            "select s from OwnShortcut s where s.repId = :rep order by s.nameKey",
            OwnShortcut.class)
        .setParameter("rep", rep.value())
        .getResultList();
  }

  /**
   * @throws ShortcutNameTaken where the rep has another of that name
   */
  public OwnShortcut add(RepId rep, String name, String text) {
    var all = of(rep);
    if (all.size() >= MOST) {
      throw new ShortcutsTooMany();
    }
    var shortcut = OwnShortcut.of(rep, cleaned(name), MessageText.cleaned(text), clock.instant());
    requireFree(all, shortcut.id(), shortcut.name());
    em.persist(shortcut);
    return shortcut;
  }

  /**
   * @throws ShortcutUnknown where the rep has none of that id
   */
  public OwnShortcut change(RepId rep, String id, String name, String text) {
    var shortcut = get(rep, id);
    // Looked up first: a question to the database would write the change before it.
    requireFree(of(rep), id, cleaned(name));
    shortcut.say(cleaned(name), MessageText.cleaned(text), clock.instant());
    return shortcut;
  }

  /** Deleting what is gone is no error. */
  public void delete(RepId rep, String id) {
    var shortcut = em.find(OwnShortcut.class, id);
    if (shortcut != null && shortcut.isOf(rep)) {
      em.remove(shortcut);
    }
  }

  private OwnShortcut get(RepId rep, String id) {
    var shortcut = em.find(OwnShortcut.class, id);
    if (shortcut == null || !shortcut.isOf(rep)) {
      throw new ShortcutUnknown();
    }
    return shortcut;
  }

  private static void requireFree(List<OwnShortcut> all, String id, String name) {
    var key = OwnShortcut.key(name);
    var isTaken =
        all.stream()
            .filter(other -> !other.id().equals(id))
            .anyMatch(other -> OwnShortcut.key(other.name()).equals(key));
    if (isTaken) {
      throw new ShortcutNameTaken();
    }
  }

  private static String cleaned(String name) {
    return MessageText.cleaned(name).replaceAll("\\s+", " ");
  }
}
