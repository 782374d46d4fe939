package io.foyer.crm.control;

import io.foyer.crm.entity.AttentionItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What admins are told of the CRM: each thing once, until it is mended. */
@ApplicationScoped
public class CrmAttention {

  private static final Logger LOG = System.getLogger(CrmAttention.class.getName());

  @Inject Clock clock;

  private final Map<String, AttentionItem> items = new ConcurrentHashMap<>();

  /** Tells of it, unless it is told already. */
  public void tell(String subject, String message) {
    var item = new AttentionItem(subject, message, clock.instant());
    if (items.putIfAbsent(subject, item) == null) {
      LOG.log(Level.WARNING, "crm needs attention subject={0}", subject);
    }
  }

  /** It is as it should be. */
  public void mended(String subject) {
    items.remove(subject);
  }

  /** What still needs a person, the oldest first. */
  public List<AttentionItem> items() {
    return items.values().stream().sorted(Comparator.comparing(AttentionItem::since)).toList();
  }
}
