package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.store.Database;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Checks user names and passwords; slows down whoever guesses. */
public final class Passwords {
  private static final int ROUNDS = 60_000;
  private static final int BITS = 256;
  private final Database database;
  private final Throttle throttle;

  public Passwords(Database database, Throttle throttle) {
    this.database = database;
    this.throttle = throttle;
    database.run(
        "CREATE TABLE IF NOT EXISTS sandbox_password(user_id VARCHAR(18) PRIMARY KEY, salt"
            + " VARCHAR(64) NOT NULL, hash VARCHAR(64) NOT NULL)");
  }

  private record Stored(String user, String salt, String hash) {}

  /** The same for all of them; deriving it takes long on purpose, so it is done once. */
  public void set(Collection<String> userIds, String password) {
    var salt = Secrets.random();
    var hash = hash(password, salt);
    userIds.forEach(
        user ->
            database.run(
                "MERGE INTO sandbox_password KEY(user_id) VALUES(?, ?, ?)", user, salt, hash));
  }

  /** The user's id, when the password is right, the user active and nobody is guessing. */
  public Optional<String> check(String username, String password) {
    if (!throttle.allows(username)) {
      return Optional.empty();
    }
    var stored = find(username);
    // An unknown name costs the same time as a known one.
    var salt = stored.map(Stored::salt).orElse("none");
    boolean right =
        stored
            .map(Stored::hash)
            .filter(hash -> Secrets.equal(hash, hash(password, salt)))
            .isPresent();
    if (stored.isEmpty()) {
      hash(password, salt);
    }
    throttle.record(username, right);
    return right ? stored.map(Stored::user) : Optional.empty();
  }

  private Optional<Stored> find(String username) {
    return database.first(
        "SELECT p.user_id, p.salt, p.hash FROM sandbox_password p JOIN \"User\" u"
            + " ON u.\"Id\" = p.user_id WHERE u.\"Username\" = ? AND u.\"IsActive\"",
        row -> new Stored(row.getString(1), row.getString(2), row.getString(3)),
        username);
  }

  private static String hash(String password, String salt) {
    try {
      var spec =
          new PBEKeySpec(password.toCharArray(), Base64.getUrlDecoder().decode(salt), ROUNDS, BITS);
      var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
      return Base64.getEncoder().encodeToString(key.getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
