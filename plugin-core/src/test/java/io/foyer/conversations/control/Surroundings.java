package io.foyer.conversations.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.Company;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.LeadRules;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.MessengerRules;
import io.foyer.configuration.entity.OpeningSpan;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.Publishing;
import io.foyer.configuration.entity.QualificationRule.Outcome;
import io.foyer.configuration.entity.Site;
import io.foyer.configuration.entity.TimeLimits;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.ConversationSummary.KnownAs;
import io.foyer.reps.control.Reps;
import io.foyer.reps.control.Workforce;
import io.foyer.reps.entity.Rep;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.Colleagues;
import io.foyer.routing.control.Qualifications;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Qualification;
import io.foyer.streams.house.Floor;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.proof.VisitorEmails;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What conversations ask of other capabilities, as a test sets it. */
public final class Surroundings {
  public final FixedAssignments assignments = new FixedAssignments();
  public final FixedReps reps = new FixedReps();
  public final FixedWorkforce workforce = new FixedWorkforce();
  public final FixedColleagues colleagues = new FixedColleagues();
  public final FixedConfigurations configurations = new FixedConfigurations();
  public final FixedVisitors visitors = new FixedVisitors();
  public final FixedQualifications qualifications = new FixedQualifications();
  public final FixedIdentification identification = new FixedIdentification();
  public final FixedEmails emails = new FixedEmails();

  /** The visitor is routed to these reps, who can all be reached. */
  public void routed(VisitorCaller visitor, RepId... to) {
    assignments.byVisitor.put(
        visitor.visitor(),
        new Assignment(
            visitor.visitor(), "rule", "reason", List.of(to), null, List.of(), Instant.EPOCH));
    reps.reachable.addAll(List.of(to));
  }

  /** Routing as a test decides it. */
  public static final class FixedAssignments extends Assignments {
    private final Map<VisitorId, Assignment> byVisitor = new ConcurrentHashMap<>();

    @Override
    public Optional<Assignment> of(VisitorId visitor) {
      return Optional.ofNullable(byVisitor.get(visitor));
    }

    public void forget(VisitorCaller visitor) {
      byVisitor.remove(visitor.visitor());
    }
  }

  /** Everybody may ask for a person, but for those a test names. */
  public static final class FixedQualifications extends Qualifications {
    public final Set<VisitorId> unqualified = ConcurrentHashMap.newKeySet();

    @Override
    public Qualification of(VisitorId visitor) {
      return unqualified.contains(visitor)
          ? new Qualification("Students", Outcome.BOT_OR_BOOKER)
          : Qualification.OPEN;
    }
  }

  /** Those whom a note can call. */
  public static final class FixedWorkforce extends Workforce {
    public final Map<RepId, String> named = new ConcurrentHashMap<>();

    @Override
    public Map<RepId, String> named() {
      return named;
    }
  }

  /** Reps who are there when a test says so. */
  public static final class FixedReps extends Reps {
    public final Set<RepId> reachable = ConcurrentHashMap.newKeySet();
    public final Set<RepId> gone = ConcurrentHashMap.newKeySet();

    /** Those who signed in once. */
    public final Map<RepId, Rep> known = new ConcurrentHashMap<>();

    @Override
    public boolean isGone(RepId id, Duration span) {
      return gone.contains(id);
    }

    @Override
    public boolean isReachable(RepId id) {
      return reachable.contains(id);
    }

    @Override
    public Optional<Rep> find(RepId id) {
      return Optional.ofNullable(known.get(id));
    }

    @Override
    public String name(RepId id) {
      return find(id).map(Rep::name).orElse(id.value());
    }
  }

  /** Whoever is there has room, but for those a test names. */
  public final class FixedColleagues extends Colleagues {
    public final Set<RepId> full = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isFree(RepId rep) {
      return reps.isReachable(rep) && !full.contains(rep);
    }
  }

  /** Shipped limits; open around the clock until a test closes. */
  public static final class FixedConfigurations extends Configurations {
    public final Map<SiteKey, Site> sites =
        new ConcurrentHashMap<>(Map.of(TalkFixture.SITE, Floor.site(true, false, null)));

    /** Its live streams, and how its reps meet visitors. */
    public volatile List<LiveStream> streams = List.of();

    public volatile Playbook playbook = Playbook.EMPTY;

    /** What the company lets its messenger do. */
    public volatile MessengerRules messenger = MessengerRules.SHIPPED;

    /** Whether it lets reps see what was answered before. */
    public volatile boolean pastAnswers;

    private volatile BusinessHours hours =
        new BusinessHours(
            ZoneOffset.UTC,
            Arrays.stream(DayOfWeek.values())
                .collect(
                    Collectors.toMap(
                        day -> day,
                        day -> List.of(new OpeningSpan(LocalTime.MIN, LocalTime.MIDNIGHT)))),
            Set.of());

    public void close() {
      hours = BusinessHours.closed();
    }

    @Override
    public Configuration current() {
      return new Configuration(
          1,
          Instant.EPOCH,
          sites,
          streams,
          List.of(),
          Map.of(),
          Map.of(),
          hours,
          TimeLimits.SHIPPED,
          new Company(
              "Fern & Field",
              List.of("Qualified", "Spam"),
              "Website chat",
              5,
              LeadRules.SHIPPED,
              false,
              messenger,
              pastAnswers),
          Map.of(),
          Publishing.ON_SAVE,
          playbook);
    }
  }

  /** Visitors as a test describes them. */
  public static final class FixedVisitors extends KnownVisitors {
    public final Map<VisitorId, KnownAs> names = new ConcurrentHashMap<>();
    public final Map<VisitorId, String> claimed = new ConcurrentHashMap<>();
    public final Map<VisitorId, Instant> seen = new ConcurrentHashMap<>();
    public final Set<VisitorId> away = ConcurrentHashMap.newKeySet();

    /** Those for whom another node speaks. */
    public final Set<VisitorId> others = ConcurrentHashMap.newKeySet();

    @Override
    public boolean isOurs(VisitorId visitor) {
      return !others.contains(visitor);
    }

    @Override
    public KnownAs knownAs(VisitorId visitor) {
      return names.getOrDefault(visitor, KnownAs.NOBODY);
    }

    @Override
    KnownAs lastKnownAs(ConversationSummary conversation) {
      return knownAs(conversation.visitor());
    }

    @Override
    Author author(VisitorId visitor) {
      return Author.visitor(visitor, claimed.get(visitor));
    }

    @Override
    boolean isHere(VisitorId visitor) {
      return !away.contains(visitor);
    }

    @Override
    public Optional<Instant> lastSeen(VisitorId visitor) {
      return Optional.ofNullable(seen.get(visitor));
    }
  }

  /** Addresses that are proven when a test says so. */
  public static final class FixedEmails extends VisitorEmails {
    public final Map<VisitorId, String> proven = new ConcurrentHashMap<>();

    @Override
    public Optional<String> proven(VisitorId visitor) {
      return Optional.ofNullable(proven.get(visitor));
    }
  }

  /** Keeps what it is told. */
  public static final class FixedIdentification extends Identification {
    public final Map<VisitorId, Claim> claims = new ConcurrentHashMap<>();

    @Override
    public boolean identify(VisitorCaller caller, Claim claim) {
      claims.put(caller.visitor(), claim);
      return false;
    }
  }
}
