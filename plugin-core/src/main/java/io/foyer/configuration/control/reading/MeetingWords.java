package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.MeetingType.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a meeting type asks, and when it reminds. */
final class MeetingWords {

  private static final String QUESTIONS = "Questions__c";
  private static final String REMINDERS = "Reminders__c";
  // A form that is longer is not filled in.
  private static final int MOST_QUESTIONS = 5;
  private static final int LONGEST_QUESTION = 200;
  private static final int MOST_REMINDERS = 5;
  // Thirty days: as far as the notice.
  private static final int EARLIEST_REMINDER = 43_200;

  private MeetingWords() {}

  static List<Question> questions(Row row) {
    var questions = row.lines(QUESTIONS).stream().map(MeetingWords::question).toList();
    if (questions.size() > MOST_QUESTIONS) {
      row.problem(QUESTIONS, "Too many: at most %d questions.".formatted(MOST_QUESTIONS));
    }
    for (var question : questions) {
      if (question.text().isEmpty() || question.text().length() > LONGEST_QUESTION) {
        row.problem(QUESTIONS, "A question has 1 to %d characters.".formatted(LONGEST_QUESTION));
      }
    }
    return questions;
  }

  private static Question question(String line) {
    return line.endsWith("*")
        ? new Question(line.substring(0, line.length() - 1).strip(), true)
        : new Question(line, false);
  }

  static List<Duration> reminders(Row row) {
    var reminders = new ArrayList<Duration>();
    for (var text : row.text(REMINDERS, "").split(",", -1)) {
      if (!text.isBlank()) {
        minutes(text.strip())
            .ifPresentOrElse(
                reminders::add,
                () -> row.problem(REMINDERS, "“%s” is not a number of minutes.".formatted(text)));
      }
    }
    if (reminders.size() > MOST_REMINDERS) {
      row.problem(REMINDERS, "Too many: at most %d reminders.".formatted(MOST_REMINDERS));
    }
    return reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
  }

  private static Optional<Duration> minutes(String text) {
    return Numbers.parse(text)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .filter(number -> number.signum() > 0 && number.intValue() <= EARLIEST_REMINDER)
        .map(number -> Duration.ofMinutes(number.longValue()));
  }
}
