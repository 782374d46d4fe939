package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.SigningKey;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/** Proofs of who asks, without a database. */
public final class AccessFixture {
  public static final RepId ANA = new RepId("005KB000001AnaNYAQ");

  private AccessFixture() {}

  public static Person ana(Right... rights) {
    return new Person("Ana Novak", "ana@foyer.example", null, Set.of(rights), true);
  }

  public static VisitorTokens visitorTokens(Clock clock) {
    VisitorTokens tokens = new VisitorTokens();
    tokens.clock = clock;
    tokens.stored = new KeysInMemory(clock);
    return tokens;
  }

  static Rights rights(RightsSource source, Clock clock, Executor executor) {
    Rights rights = new Rights();
    rights.source = source;
    rights.clock = clock;
    rights.executor = managed(executor);
    return rights;
  }

  /** Everybody with a right, as a test says. */
  public static Roster roster(PeopleSource source, Clock clock) {
    Roster roster = new Roster();
    roster.source = source;
    roster.clock = clock;
    roster.rights = rights(rep -> Optional.empty(), clock, Runnable::run);
    return roster;
  }

  static RepSessions sessions(Database database, RightsSource source, Clock clock) {
    RepSessions sessions = new RepSessions();
    sessions.em = database.em();
    sessions.clock = clock;
    sessions.rights = rights(source, clock, Runnable::run);
    sessions.signedIn = PlatformFixture.event(in -> {});
    sessions.signedOut = PlatformFixture.event(out -> {});
    return sessions;
  }

  private static ManagedExecutorService managed(Executor plain) {
    return (ManagedExecutorService)
        Proxy.newProxyInstance(
            AccessFixture.class.getClassLoader(),
            new Class<?>[] {ManagedExecutorService.class},
            (proxy, method, arguments) -> {
              plain.execute((Runnable) arguments[0]);
              return null;
            });
  }

  private static final class KeysInMemory extends SigningKeys {
    private final Clock now;
    private final List<SigningKey> keys = new ArrayList<>();

    KeysInMemory(Clock now) {
      this.now = now;
    }

    @Override
    public List<SigningKey> inForce() {
      if (keys.isEmpty() || !keys.get(0).signsAt(now.instant())) {
        keys.add(0, SigningKey.made(now.instant()));
      }
      return List.copyOf(keys);
    }
  }
}
