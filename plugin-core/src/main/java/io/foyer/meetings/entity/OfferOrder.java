package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.meetings.entity.refusal.OfferUnusable;
import java.util.List;

/**
 * What a rep offers, checked and tidied as it came in.
 *
 * @param clientId the window's name for this order; when it comes again it is the same offer
 * @param type id of the meeting type
 * @param title one line
 * @param chosen the owner first; empty where the queue decides
 * @param everyone whether all who were chosen come
 */
public record OfferOrder(
    String conversation,
    String clientId,
    String type,
    String title,
    List<RepId> chosen,
    boolean everyone) {
  public static final int LONGEST_TITLE = 255;
  // More calendars than that have no time in common.
  public static final int MOST_REPS = 20;

  public OfferOrder {
    title = title.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    chosen = chosen.stream().distinct().toList();
    require(!title.isEmpty() && title.length() <= LONGEST_TITLE, "title");
    require(!clientId.isBlank() && clientId.length() <= 64, "clientId");
    require(chosen.size() <= MOST_REPS, "reps");
    require(!everyone || !chosen.isEmpty(), "reps");
  }

  private static void require(boolean holds, String field) {
    if (!holds) {
      throw new OfferUnusable(field);
    }
  }
}
