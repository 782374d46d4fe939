package io.foyer.salesforce.sandbox.soql;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Records that nobody reads but their owners, as in an org whose sharing is private. */
public final class PrivateRecords {
  private final Set<String> ids = ConcurrentHashMap.newKeySet();

  public void add(Collection<String> more) {
    ids.addAll(more);
  }

  public void clear() {
    ids.clear();
  }

  boolean has(String id) {
    return ids.contains(id);
  }
}
