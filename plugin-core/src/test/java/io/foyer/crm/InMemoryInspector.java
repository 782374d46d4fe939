package io.foyer.crm;

import io.foyer.crm.control.CrmInspector;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.OrgReport;
import java.util.List;

/** An org for tests, complete until it is told that something is missing. */
public final class InMemoryInspector implements CrmInspector {

  private List<String> missing = List.of();
  private List<String> refused = List.of();
  private boolean down;

  public void misses(String... names) {
    missing = List.of(names);
  }

  public void refuses(String... deeds) {
    refused = List.of(deeds);
  }

  /** Nobody answers from now on. */
  public void goDown() {
    down = true;
  }

  @Override
  public OrgReport inspect() {
    if (down) {
      throw new CrmUnavailable("down");
    }
    return new OrgReport(
        "Fern & Field", "00D1", "Foyer Integration", "005i", 16, 120, missing, refused);
  }
}
