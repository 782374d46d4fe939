package io.foyer.crm.entity;

import java.util.List;

/**
 * Changes of one object, in their order.
 *
 * @param deleted ids of records that are gone, merged ones too
 * @param next where to go on
 * @param isLast nothing newer is known to the CRM
 */
public record FeedPage(
    List<CrmRecord> changed, List<String> deleted, FeedPosition next, boolean isLast) {

  public FeedPage {
    changed = List.copyOf(changed);
    deleted = List.copyOf(deleted);
  }
}
