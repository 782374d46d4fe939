package io.foyer.visitors.control;

import io.foyer.access.control.VisitorTokens;
import io.foyer.access.entity.TokenRefused;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Site;
import io.foyer.visitors.entity.Arrival;
import io.foyer.visitors.entity.Background;
import io.foyer.visitors.entity.MayAsk;
import io.foyer.visitors.entity.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets visitors in.
 *
 * <p>Where consent is asked for and not given, and where it is refused, a visitor gets what it
 * needs to talk and is not tracked: nothing of it is stored or shown.
 */
@ApplicationScoped
public class Entrance {
  @Inject VisitorTokens tokens;
  @Inject Tracking tracking;
  @Inject Engagements engagements;
  @Inject Backgrounds backgrounds;
  @Inject CompanyLookups companies;
  @Inject Paces paces;

  /**
   * Somebody at the door.
   *
   * @param refresh what the browser kept of an earlier visit
   * @param consent null while nobody was asked
   * @param address of the internet, for counting alone
   */
  public record Knock(
      Site site,
      String origin,
      @Nullable String refresh,
      @Nullable Boolean consent,
      String address,
      Look look) {}

  /** What the first page tells. */
  public record Look(
      Report page, @Nullable String referrer, Backgrounds.Surroundings surroundings) {}

  /**
   * Somebody who is in.
   *
   * @param connect something may have to be pushed to it
   * @param open it has a conversation
   */
  public record Guest(
      VisitorId visitor,
      VisitorTokens.Issued issued,
      boolean connect,
      boolean open,
      MayAsk mayAsk) {}

  public Guest welcome(Knock knock) {
    Optional<VisitorCaller> known = known(knock);
    if (known.isEmpty()) {
      paces.passArrival(knock.address());
    }
    VisitorCaller caller =
        known.orElseGet(() -> new VisitorCaller(VisitorId.next(), knock.site().key()));
    VisitorId visitor = caller.visitor();
    boolean tracked = mayTrack(knock);
    if (tracked) {
      paces.passBatch(visitor);
      track(visitor, knock, known.isPresent());
    } else if (known.isPresent()) {
      tracking.withdraw(caller);
    }
    boolean open = engagements.isEngaged(visitor);
    return new Guest(
        visitor,
        tokens.issue(visitor, knock.site().key(), knock.origin()),
        open || (tracked && engagements.isExpected(visitor)),
        open,
        engagements.mayAsk(visitor));
  }

  private void track(VisitorId visitor, Knock knock, boolean returning) {
    Look look = knock.look();
    Background background = backgrounds.of(knock.site(), look.surroundings());
    tracking.arrive(
        new Arrival(visitor, knock.site().key(), background, look.referrer()),
        look.page(),
        returning);
    InetAddress machine = look.surroundings().machine();
    if (machine != null) {
      companies.refresh(visitor, machine);
    }
  }

  private Optional<VisitorCaller> known(Knock knock) {
    if (knock.refresh() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(tokens.verifyRefresh(knock.refresh(), knock.origin()))
          .filter(caller -> caller.site().equals(knock.site().key()));
    } catch (TokenRefused tooOld) {
      return Optional.empty();
    }
  }

  private static boolean mayTrack(Knock knock) {
    Boolean consent = knock.consent();
    return consent == null ? !knock.site().consentRequired() : consent;
  }
}
