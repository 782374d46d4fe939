package io.foyer.crmsync.entity;

import java.util.Set;

/** Records of these objects, which are none that visitors are matched with, changed in the CRM. */
public record ConfigurationRecordsChanged(Set<String> objects) {

  public ConfigurationRecordsChanged {
    objects = Set.copyOf(objects);
  }
}
