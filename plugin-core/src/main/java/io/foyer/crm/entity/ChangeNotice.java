package io.foyer.crm.entity;

import java.util.List;

/**
 * The CRM's word that records changed; what they hold now is to be read.
 *
 * @param replayId the word's place in the CRM's order, from which listening can go on
 * @param object API name, of records and of configuration alike
 */
public record ChangeNotice(long replayId, String object, Kind kind, List<String> ids) {

  /** What happened. */
  public enum Kind {
    CHANGED,
    DELETED,
    /** The CRM could not tell each change: the object has to be compared. */
    GAP
  }

  public ChangeNotice {
    ids = List.copyOf(ids);
  }
}
