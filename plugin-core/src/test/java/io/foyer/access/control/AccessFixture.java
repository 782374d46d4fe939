package io.foyer.access.control;

import io.foyer.access.entity.Block;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.RightsChanged;
import io.foyer.access.entity.SigningKey;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Proofs of who asks, without a database. */
public final class AccessFixture {
  public static final RepId ANA = new RepId("005KB000001AnaNYAQ");

  private AccessFixture() {}

  public static Person ana(Right... rights) {
    return new Person("Ana Novak", "ana@foyer.example", null, Set.of(rights), true);
  }

  public static VisitorTokens visitorTokens(Clock clock) {
    return visitorTokens(new Blocks(), clock);
  }

  public static VisitorTokens visitorTokens(Blocks blocks, Clock clock) {
    VisitorTokens tokens = new VisitorTokens();
    tokens.clock = clock;
    tokens.keys = keyRing(clock);
    tokens.blocks = blocks;
    return tokens;
  }

  public static Seals seals(Clock clock) {
    Seals seals = new Seals();
    seals.keys = keyRing(clock);
    return seals;
  }

  private static KeyRing keyRing(Clock clock) {
    KeyRing keys = new KeyRing();
    keys.clock = clock;
    keys.stored = new KeysInMemory(clock);
    return keys;
  }

  static Rights rights(RightsSource source, Clock clock) {
    return rights(source, clock, changed -> {});
  }

  static Rights rights(RightsSource source, Clock clock, Consumer<RightsChanged> changed) {
    Rights rights = new Rights();
    rights.source = source;
    rights.clock = clock;
    rights.wanted = PlatformFixture.event(wanted -> {});
    rights.changed = PlatformFixture.event(changed);
    return rights;
  }

  /** Everybody with a right, as a test says. */
  public static Roster roster(PeopleSource source, Clock clock) {
    Roster roster = new Roster();
    roster.source = source;
    roster.clock = clock;
    return roster;
  }

  static RepSessions sessions(Database database, Rights rights, Clock clock) {
    RepSessions sessions = new RepSessions();
    sessions.em = database.em();
    sessions.clock = clock;
    sessions.rights = rights;
    sessions.signedIn = PlatformFixture.event(in -> {});
    sessions.signedOut = PlatformFixture.event(out -> {});
    return sessions;
  }

  static SignInCodes codes(Database database, Clock clock) {
    SignInCodes codes = new SignInCodes();
    codes.em = database.em();
    codes.clock = clock;
    return codes;
  }

  /** Who is shut out, on a test's database. */
  public static BlockStore blockStore(Database database, Clock clock) {
    BlockStore store = new BlockStore();
    store.em = database.em();
    store.clock = clock;
    store.changed = PlatformFixture.event(changed -> {});
    return store;
  }

  /** The same in a node's memory, which reads in a transaction of its own. */
  public static Blocks blocks(Database database, Clock clock) {
    BlockStore store = blockStore(database, clock);
    Blocks blocks = new Blocks();
    blocks.clock = clock;
    blocks.read = PlatformFixture.event(read -> {});
    blocks.store =
        new BlockStore() {
          @Override
          public List<Block> standing(int most) {
            return database.inTx(() -> store.standing(most));
          }
        };
    return blocks;
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
