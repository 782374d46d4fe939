package io.foyer.search.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.copilot.control.PastAnswers;
import io.foyer.copilot.control.People;
import io.foyer.copilot.control.knowledge.Question;
import io.foyer.copilot.control.model.Blotted;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.copilot.entity.Source.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what reps answered to what was asked alike, for the copilot.
 *
 * <p>What is known or looks like a name, an address of mail or a number of somebody is blotted out,
 * and what names a long number is left out; the rep reads before it sends.
 *
 * <p>A rep is told of those conversations that its search would find. Each question costs the same,
 * however many there are: the latest are compared, and those that fit best are read.
 */
@ApplicationScoped
@Transactional
public class AnsweredBefore implements PastAnswers {
  /** Of long talks so many answers are more than anybody is offered. */
  private static final int MOST = 60;

  @Inject WordsStore store;
  @Inject Talks talks;
  @Inject ConversationRights rights;

  @Override
  public List<Passage> like(RepCaller rep, String question) {
    var words = Question.telling(question);
    if (words.isEmpty()) {
      return List.of();
    }
    var mine = rights.oversees(rep) ? null : rep.rep();
    var readable =
        talks.of(store.alike(mine, words)).stream()
            .filter(one -> !one.test() && rights.may(Deed.READ, rep, one))
            .toList();
    var logs =
        talks.messages(readable.stream().map(one -> one.id().value()).toList()).stream()
            .collect(Collectors.groupingBy(Entry::conversation));
    return readable.stream()
        .flatMap(one -> answers(one, logs.getOrDefault(one.id(), List.of())))
        .filter(one -> !Blotted.isOfOneCase(one.text(), question))
        .limit(MOST)
        .toList();
  }

  private static Stream<Passage> answers(ConversationSummary ended, List<Entry> log) {
    var known = ended.knownAs();
    var authors = log.stream().map(entry -> entry.author().name());
    var names = Stream.concat(Stream.of(known.name(), known.company()), authors);
    var blotted = new Blotted(People.of(names));
    var source = source(ended);
    return Exchange.of(log).stream()
        .map(one -> new Passage(source, blotted.text(one.asked()), "", blotted.text(one.answer())));
  }

  /** By day and rep, so that one who looks at several can tell them apart. */
  private static Source source(ConversationSummary ended) {
    var day = LocalDate.ofInstant(ended.times().startedAt(), ZoneOffset.UTC);
    var holder = ended.holder();
    var title = holder == null ? day.toString() : day + ", " + holder.name();
    return new Source(title, null, "/console/playback/" + ended.id().value(), Kind.PAST);
  }
}
