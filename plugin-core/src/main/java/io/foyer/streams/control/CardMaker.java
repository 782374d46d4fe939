package io.foyer.streams.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.experiences.control.LiveWalks;
import io.foyer.protocol.Card;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Rep;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.Qualifications;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Passed;
import io.foyer.routing.entity.Qualification;
import io.foyer.visitors.entity.Locality;
import io.foyer.visitors.entity.PageSeen;
import io.foyer.visitors.entity.Source;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a visitor's card. It is the same for everybody who may see it. */
@ApplicationScoped
class CardMaker {
  @Inject LiveConversations conversations;
  @Inject Assignments assignments;
  @Inject Configurations configurations;
  @Inject Reps reps;
  @Inject CrmFacts crm;
  @Inject Qualifications qualifications;
  @Inject LiveWalks walks;
  @Inject Clock clock;

  /** A visitor who stands in no stream is drawn in the waiting column. */
  @SuppressWarnings("MethodLength") // One line for each part of the frame.
  Card card(Visitor visitor, Optional<Place> place) {
    PageSeen page = visitor.page();
    Optional<ConversationSummary> live = conversations.liveOf(visitor.id());
    return new Card(
        visitor.id().value(),
        visitor.name().or(visitor::company).orElse("Visitor"),
        visitor.company().orElse(null),
        place(visitor.locality()),
        visitor.locality().latitude(),
        visitor.locality().longitude(),
        place.map(Place::stream).orElse(Place.WAITING),
        new Card.Page(page.title(), page.path(), page.url()),
        visitor.visit().startedAt(),
        page.at(),
        visitor.visit().pages(),
        page.scroll(),
        visitor.presence().isIdle(),
        visitor.presence().idleSince(),
        visitor.identity().email(),
        visitor.identity().proven(),
        crm.person(visitor.match()),
        crm.account(visitor.match()),
        crm.opportunity(visitor.match()),
        crm.owner(visitor.match()),
        source(visitor.visit().source()),
        routing(visitor, live),
        crm.confidence(visitor.match(), visitor.identity().proven()),
        live.map(CardMaker::talk).orElse(null),
        isTest(visitor, live) ? true : null,
        qualified(visitor),
        place.map(Place::since).orElse(visitor.visit().startedAt()),
        visitor.identity().notedAt());
  }

  private Card.@Nullable Qualified qualified(Visitor visitor) {
    Qualification now = qualifications.of(visitor.id());
    return now.rule().isEmpty()
        ? null
        : new Card.Qualified(now.mayAsk().code(), now.mayCall(), now.rule());
  }

  /** A conversation stays what it was when it began. */
  private boolean isTest(Visitor visitor, Optional<ConversationSummary> live) {
    return live.map(ConversationSummary::test)
        .orElseGet(() -> configurations.current().isTest(visitor.site()));
  }

  private Card.Routing routing(Visitor visitor, Optional<ConversationSummary> live) {
    Optional<Assignment> assigned = assignments.of(visitor.id());
    List<RepId> to = assigned.map(Assignment::reps).orElse(List.of());
    return new Card.Routing(
        experience(live, !to.isEmpty()),
        live.isPresent() ? null : assistant(visitor),
        assigned.map(Assignment::reason).orElse("Not routed yet"),
        to.stream().map(this::name).toList(),
        passed(assigned.map(Assignment::passed).orElse(List.of())));
  }

  private Card.@Nullable Assistant assistant(Visitor visitor) {
    return walks
        .of(visitor.id())
        .map(one -> new Card.Assistant(one.experience(), one.step()))
        .orElse(null);
  }

  private static @Nullable List<Card.Passed> passed(List<Passed> all) {
    return all.isEmpty()
        ? null
        : all.stream().map(one -> new Card.Passed(one.name(), one.why())).toList();
  }

  private String experience(Optional<ConversationSummary> live, boolean somebodyThere) {
    if (live.isPresent()) {
      ConversationSummary.Holder holder = live.get().holder();
      return holder == null ? "Asks for a person" : withRep(holder, live.get());
    }
    Instant now = clock.instant();
    boolean open = configurations.current().hours().isOpen(now);
    return open && somebodyThere ? "Live chat" : "Meeting booker";
  }

  private static String withRep(ConversationSummary.Holder holder, ConversationSummary live) {
    if (live.isUnansweredPounce()) {
      return (live.isAutoPounce() ? "Auto pounced for " : "Pounced by ") + holder.name();
    }
    return live.isOffered() ? holder.name() + " is held up" : "Talking with " + holder.name();
  }

  private String name(RepId rep) {
    return reps.find(rep).map(Rep::name).orElse(rep.value());
  }

  private static Card.Talk talk(ConversationSummary live) {
    ConversationSummary.Holder holder = live.holder();
    return new Card.Talk(
        live.id().value(),
        live.state().name().toLowerCase(Locale.ROOT),
        live.times().deadline(),
        holder == null ? null : new Card.Holder(holder.id().value(), holder.name()),
        live.isUnansweredPounce() ? true : null,
        live.isAutoPounce() ? true : null,
        live.times().replyDueAt());
  }

  private static Card.@Nullable Source source(Source source) {
    return source.equals(Source.UNKNOWN)
        ? null
        : new Card.Source(
            source.referrer(), source.utmSource(), source.utmMedium(), source.utmCampaign());
  }

  private static @Nullable String place(Locality locality) {
    String words =
        Stream.of(locality.place(), locality.country())
            .filter(Objects::nonNull)
            .distinct() // Singapore, Monaco, …
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? null : words;
  }
}
