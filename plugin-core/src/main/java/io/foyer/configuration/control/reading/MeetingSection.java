package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.MeetingType;
import io.foyer.configuration.entity.MeetingType.BookableBy;
import io.foyer.configuration.entity.MeetingType.Place;
import io.foyer.configuration.entity.MeetingType.Timing;
import io.foyer.configuration.entity.MeetingTypes;
import io.foyer.configuration.entity.Team;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meetings that visitors book. */
final class MeetingSection {

  private static final String DEFAULT = "Default__c";
  private static final String PLACE_TEXT = "Place_Text__c";
  private static final Map<String, Place.Kind> PLACES =
      Map.of(
          "Phone", Place.Kind.PHONE,
          "Video Link", Place.Kind.VIDEO_LINK,
          "Own Text", Place.Kind.OWN_TEXT);
  private static final Map<String, BookableBy> BOOKABLE_BY =
      Map.of("Everyone", BookableBy.EVERYONE, "Qualified", BookableBy.QUALIFIED);

  private final MeetingSeats seats;
  private final AvailabilitySection availabilities;
  private @Nullable String defaultId;

  /**
   * @param places rows of reps who have a place of their own
   */
  MeetingSection(Map<String, Team> teams, List<Row> places) {
    this.seats = new MeetingSeats(teams, places);
    this.availabilities = new AvailabilitySection(teams);
  }

  MeetingTypes read(List<Row> rows, List<Row> hours) {
    var names = new HashSet<String>();
    var types = new ArrayList<MeetingType>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        types.add(type(row));
        if (!names.add(row.name().toLowerCase(Locale.ROOT))) {
          row.problem("Name", "There is another meeting type of this name.");
        }
        chooseDefault(row);
      }
    }
    types.sort(Comparator.comparing(MeetingType::name).thenComparing(MeetingType::id));
    return new MeetingTypes(types, defaultId, availabilities.read(hours));
  }

  private void chooseDefault(Row row) {
    if (!row.flag(DEFAULT)) {
      return;
    }
    if (defaultId != null) {
      row.problem(DEFAULT, "Only one meeting type can be the default.");
    }
    defaultId = row.id();
  }

  private MeetingType type(Row row) {
    return new MeetingType(
        row.id(),
        row.name(),
        timing(row),
        title(row),
        place(row),
        row.text("Description__c", ""),
        MeetingWords.questions(row),
        seats.of(row),
        row.choice("Bookable_By__c", BOOKABLE_BY).orElse(BookableBy.EVERYONE),
        MeetingWords.reminders(row));
  }

  private static Timing timing(Row row) {
    var length = row.whole("Length_Minutes__c", new Row.Range(30, 5, 480));
    return new Timing(
        Duration.ofMinutes(length),
        minutes(row, "Step_Minutes__c", new Row.Range(length, 5, 480)),
        minutes(row, "Before_Minutes__c", new Row.Range(0, 0, 240)),
        minutes(row, "After_Minutes__c", new Row.Range(0, 0, 240)),
        minutes(row, "Notice_Minutes__c", new Row.Range(120, 0, 43_200)),
        row.whole("Horizon_Days__c", new Row.Range(30, 1, 365)),
        row.whole("Daily_Limit__c", new Row.Range(0, 0, 50)));
  }

  private static Duration minutes(Row row, String field, Row.Range range) {
    return Duration.ofMinutes(row.whole(field, range));
  }

  private static String title(Row row) {
    PlaceholderCheck.check(row, "Title__c");
    return row.text("Title__c", row.name());
  }

  private static Place place(Row row) {
    var kind = row.choice("Place__c", PLACES).orElse(Place.Kind.PHONE);
    if (kind == Place.Kind.PHONE) {
      return new Place(kind, "");
    }
    var text = row.required(PLACE_TEXT);
    if (kind == Place.Kind.VIDEO_LINK && !text.isEmpty() && !WebAddresses.isLink(text)) {
      row.problem(
          PLACE_TEXT, "“%s” is not a link like https://meet.example.com/us.".formatted(text));
    }
    return new Place(kind, text);
  }
}
