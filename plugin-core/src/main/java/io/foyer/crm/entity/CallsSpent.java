package io.foyer.crm.entity;

import java.util.Map;

/**
 * What this node's calls of the last 24 hours were made for.
 *
 * @param conversations how many were written meanwhile
 */
public record CallsSpent(Map<CallPurpose, Long> byPurpose, long conversations) {

  public CallsSpent {
    byPurpose = Map.copyOf(byPurpose);
  }

  /** Calls that a written conversation took on average; zero before the first. */
  public double aConversation() {
    long written = byPurpose.getOrDefault(CallPurpose.WRITE_BACK, 0L);
    return conversations == 0 ? 0 : (double) written / conversations;
  }
}
