package io.foyer.crmsync.control;

import static io.foyer.crm.entity.ConversationField.FIRST_RESPONSE_SECONDS;
import static io.foyer.crm.entity.ConversationField.OUTCOME;
import static io.foyer.crm.entity.ConversationField.PAGE_URL;
import static io.foyer.crm.entity.ConversationField.REP_MESSAGES;
import static io.foyer.crm.entity.ConversationField.ROUTING_REASON;
import static io.foyer.crm.entity.ConversationField.STREAM;
import static io.foyer.crm.entity.ConversationField.TYPE;
import static io.foyer.crm.entity.ConversationField.UTM_CAMPAIGN;
import static io.foyer.crm.entity.ConversationField.UTM_MEDIUM;
import static io.foyer.crm.entity.ConversationField.UTM_SOURCE;
import static io.foyer.crm.entity.ConversationField.VISITOR_MESSAGES;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.TranscriptLine;
import io.foyer.platform.markdown.Markdown;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.DecisionStore;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Source;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of an ended conversation what the CRM is to remember of it. */
@ApplicationScoped
public class ConversationReport {

  @Inject LiveVisitors visitors;
  @Inject Assignments assignments;
  @Inject DecisionStore decisions;
  @Inject VisitorBoards boards;
  @Inject KnownPeople people;
  @Inject Playbacks playbacks;
  @Inject CallReport callReport;

  /** Empty where the CRM has nobody to hang it on: no address and no record is known. */
  public Optional<ConversationRecord> of(ConversationEnded ended) {
    var conversation = ended.conversation();
    var known = conversation.knownAs();
    var person = people.of(conversation.visitor(), known.name(), known.email());
    if (ended.isEmpty() || !KnownPeople.canBeFound(person)) {
      return Optional.empty();
    }
    var calls = callReport.of(ended);
    return Optional.of(
        new ConversationRecord(
            conversation.id().value(),
            conversation.rep().map(RepId::value).orElse(null),
            person,
            conversation.times().startedAt(),
            ended.at(),
            summary(ended, calls.sentence(), people.noted(conversation.visitor())),
            playbacks.of(conversation.id()),
            ended.messages().stream().map(ConversationReport::line).toList(),
            fields(ended, calls)));
  }

  private static TranscriptLine line(Entry message) {
    var author = message.author();
    var side = author.kind() == Author.Kind.VISITOR ? "Visitor" : "Rep";
    var name = author.name() == null ? side : author.name();
    var said = message.file().map(file -> "[File] " + file.words());
    var words = said.or(() -> message.text().map(Markdown::words)).orElse("");
    var speaker = message.isAutomated() ? name + " (auto pounce)" : name;
    return new TranscriptLine(message.at(), speaker, words);
  }

  private static String summary(
      ConversationEnded ended, Optional<String> calls, Optional<String> noted) {
    var conversation = ended.conversation();
    var lasted = Duration.between(conversation.times().startedAt(), ended.at());
    var talk =
        "Website chat of %d min %d s. %s %s"
            .formatted(
                lasted.toMinutes(), lasted.toSecondsPart(), who(ended), outcome(conversation))
            .strip();
    return Stream.of(Optional.of(talk), calls, noted)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String who(ConversationEnded ended) {
    var conversation = ended.conversation();
    var holder = conversation.holder();
    if (holder == null) {
      return "Nobody could answer.";
    }
    if (conversation.endReason() != EndReason.MISSED) {
      return "Answered by %s.".formatted(holder.name());
    }
    return conversation.isAutoPounce() && ended.firstResponse().isEmpty()
        ? "Greeted on behalf of %s; nobody came to the answer.".formatted(holder.name())
        : "Answered by %s; in the end nobody was free.".formatted(holder.name());
  }

  private static String outcome(ConversationSummary conversation) {
    return conversation.outcome() == null ? "" : "Outcome: %s.".formatted(conversation.outcome());
  }

  private Map<ConversationField, String> fields(ConversationEnded ended, CallReport.Calls calls) {
    var fields = new EnumMap<ConversationField, String>(ConversationField.class);
    fields.put(TYPE, type(ended.conversation()));
    put(fields, OUTCOME, ended.conversation().outcome());
    fields.put(REP_MESSAGES, String.valueOf(ended.messagesBy(Author.Kind.REP)));
    fields.put(VISITOR_MESSAGES, String.valueOf(ended.messagesBy(Author.Kind.VISITOR)));
    ended
        .firstResponse()
        .ifPresent(span -> fields.put(FIRST_RESPONSE_SECONDS, String.valueOf(span.toSeconds())));
    calls.putInto(fields);
    putVisit(fields, ended.conversation().visitor());
    return fields;
  }

  private static String type(ConversationSummary conversation) {
    if (conversation.isAutoPounce()) {
      return "Auto Pounce";
    }
    return conversation.isPounce() ? "Pounce" : "Inbound";
  }

  private void putVisit(Map<ConversationField, String> fields, VisitorId id) {
    assignments
        .of(id)
        .or(() -> decisions.latest(id, 1).stream().findFirst())
        .ifPresent(a -> put(fields, ROUTING_REASON, a.reason()));
    people.find(id).ifPresent(visitor -> putVisit(fields, visitor));
    // Of a visitor who has left the CRM's facts are gone, and a stream may ask for them.
    visitors.find(id).flatMap(boards::streamOf).ifPresent(title -> put(fields, STREAM, title));
  }

  private void putVisit(Map<ConversationField, String> fields, Visitor visitor) {
    Source source = visitor.visit().source();
    put(fields, PAGE_URL, visitor.page().url());
    put(fields, UTM_SOURCE, source.utmSource());
    put(fields, UTM_MEDIUM, source.utmMedium());
    put(fields, UTM_CAMPAIGN, source.utmCampaign());
  }

  private static void put(
      Map<ConversationField, String> fields, ConversationField field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(field, value);
    }
  }
}
