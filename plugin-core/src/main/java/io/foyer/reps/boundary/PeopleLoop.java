package io.foyer.reps.boundary;

import io.foyer.access.control.Roster;
import io.foyer.access.entity.RepSignedIn;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import io.foyer.platform.Refusal;
import io.foyer.reps.control.NamedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks Salesforce again and again who may be a rep. */
@ApplicationScoped
public class PeopleLoop {
  private static final Logger LOG = System.getLogger(PeopleLoop.class.getName());

  @Inject Loops loops;
  @Inject Roster roster;
  @Inject NamedPeople named;

  @Inject
  @ConfigProperty(name = "foyer.people.poll")
  Duration poll;

  private volatile @Nullable Loop loop;
  private boolean failing;

  void start(@Observes DatabaseReady ready) {
    loop = loops.start("people", poll, this::read);
  }

  /** Salesforce has just said who it is: no need to wait for the next reading. */
  void arrived(@Observes RepSignedIn in) {
    roster.learn(in.rep(), in.person());
  }

  /** Has them read now. */
  public void wake() {
    Loop running = loop;
    if (running != null) {
      running.wake();
    }
  }

  void read() {
    try {
      roster.read(named.all());
      failing = false;
    } catch (Refusal away) {
      note(away);
    }
  }

  // Once for each breakdown, not every half minute.
  private void note(Refusal away) {
    if (!failing) {
      LOG.log(Level.WARNING, "people were not read reason={0}", away.getMessage());
    }
    failing = true;
  }
}
