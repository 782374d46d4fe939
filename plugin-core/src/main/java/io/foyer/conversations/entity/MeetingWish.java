package io.foyer.conversations.entity;

import io.foyer.conversations.entity.refusal.MeetingRequestUnusable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a meeting, checked and tidied as it came in.
 *
 * @param times none where the visitor leaves it to the company to write
 */
public record MeetingWish(
    ClientId clientId,
    @Nullable ConversationId conversation,
    String email,
    @Nullable String name,
    String zone,
    List<String> times,
    @Nullable String note) {
  // Enough to tell an address from a slip of the pen; whether it exists, only a mail can tell.
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,250}\\.[^\\s@<>\",;.]{2,63}");
  private static final int LONGEST_NAME = 255;
  private static final int MOST_TIMES = 8;
  private static final int LONGEST_TIME = 200;
  private static final int LONGEST_NOTE = 2_000;

  public MeetingWish {
    email = MessageText.cleaned(email).strip();
    require(email.length() <= 320 && ADDRESS.matcher(email).matches(), "email");
    name = tidied(name, LONGEST_NAME, "name");
    requireZone(zone);
    times = times.stream().map(MeetingWish::line).filter(time -> !time.isEmpty()).toList();
    require(times.size() <= MOST_TIMES, "times");
    require(times.stream().allMatch(time -> time.length() <= LONGEST_TIME), "times");
    note = tidied(note, LONGEST_NOTE, "note");
  }

  private static String line(String typed) {
    return MessageText.cleaned(typed).replace('\n', ' ').strip();
  }

  private static @Nullable String tidied(@Nullable String typed, int longest, String field) {
    var tidy = typed == null ? "" : MessageText.cleaned(typed).strip();
    require(tidy.length() <= longest, field);
    return tidy.isEmpty() ? null : tidy;
  }

  private static void requireZone(String zone) {
    try {
      require(ZoneId.of(zone).getId().length() <= 64, "zone");
    } catch (DateTimeException unknown) {
      throw new MeetingRequestUnusable("zone");
    }
  }

  private static void require(boolean holds, String field) {
    if (!holds) {
      throw new MeetingRequestUnusable(field);
    }
  }

  /** Addresses and words never reach a log by accident. */
  @Override
  public String toString() {
    return "MeetingWish " + clientId;
  }
}
