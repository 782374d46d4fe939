package io.foyer.meetings.entity;

import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.Place;
import io.foyer.configuration.entity.MeetingType.Question;
import io.foyer.meetings.entity.refusal.GuestUnusable;
import io.foyer.visitors.entity.HostileText;
import io.foyer.visitors.entity.Identity;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor typed to book, as it came in.
 *
 * @param answers to the questions of the type, in their order; what is missing is empty
 */
public record GuestForm(
    @Nullable String name,
    String email,
    String zone,
    String language,
    @Nullable String phone,
    List<String> answers) {
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_ANSWER = 2_000;
  // As people write numbers; which of them can be called, only a call tells.
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,30}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  public GuestForm {
    answers = List.copyOf(answers);
  }

  /**
   * Checked against what the type asks.
   *
   * @throws GuestUnusable naming the field that does not do
   */
  public Guest guest(MeetingType type) {
    String address = Identity.email(email).orElseThrow(() -> new GuestUnusable("email"));
    String known = HostileText.cleanOrNull(name, LONGEST_NAME);
    return new Guest(
        known == null ? address : known,
        address,
        zone(zone),
        language(language),
        type.place().kind() == Place.Kind.PHONE ? number() : null,
        answered(type.questions()));
  }

  private String number() {
    return Optional.ofNullable(HostileText.cleanOrNull(phone, LONGEST_NAME))
        .filter(typed -> PHONE.matcher(typed).matches())
        .orElseThrow(() -> new GuestUnusable("phone"));
  }

  private String answered(List<Question> questions) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      String typed = i < answers.size() ? answers.get(i) : "";
      if (typed.length() > LONGEST_ANSWER) {
        throw new GuestUnusable("answers");
      }
      String answer = HostileText.cleanOrNull(typed.replaceAll("\\s+", " "), LONGEST_ANSWER);
      if (answer == null && question.required()) {
        throw new GuestUnusable("answers");
      }
      if (answer != null) {
        lines.add(question.text() + ": " + answer);
      }
    }
    return String.join("\n", lines);
  }

  /** A region's zone: an offset does not know when clocks change. */
  static ZoneId zone(String name) {
    try {
      ZoneId zone = ZoneId.of(name);
      if (name.length() <= 64 && (name.contains("/") || name.equals("UTC"))) {
        return zone;
      }
    } catch (DateTimeException unknown) {
      throw new GuestUnusable("zone");
    }
    throw new GuestUnusable("zone");
  }

  private static String language(String tag) {
    return LANGUAGE.matcher(tag).matches() ? Locale.forLanguageTag(tag).toLanguageTag() : "en";
  }

  /** Addresses and words never reach a log by accident. */
  @Override
  public String toString() {
    return "GuestForm";
  }
}
