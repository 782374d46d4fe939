package io.foyer.salesforce.sandbox.oauth;

import io.foyer.salesforce.sandbox.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** All tokens of the org, kept as hashes; a restart loses none. */
public final class Tokens {
  private final Database database;
  private final Clock clock;

  public Tokens(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    database.run(
        "CREATE TABLE IF NOT EXISTS sandbox_token(hash VARCHAR(64) PRIMARY KEY, kind VARCHAR(10)"
            + " NOT NULL, user_id VARCHAR(18) NOT NULL,client VARCHAR(80) NOT NULL, scope"
            + " VARCHAR(1000) NOT NULL,bound VARCHAR(8000) NOT NULL, ends BIGINT NOT NULL)");
    database.run("DELETE FROM sandbox_token WHERE ends < ?", clock.millis());
  }

  /** Keeps what the token was given for. */
  void keep(String token, Grant.Kind kind, Grant grant) {
    database.run(
        "INSERT INTO sandbox_token VALUES(?, ?, ?, ?, ?, ?, ?)",
        Secrets.digest(token),
        kind.name(),
        grant.user(),
        grant.client(),
        grant.scope(),
        grant.bound(),
        clock.millis() + kind.life().toMillis());
  }

  public String issue(Grant.Kind kind, Grant grant) {
    var token = Secrets.random();
    keep(token, kind, grant);
    return token;
  }

  public Optional<Grant> find(String token, Grant.Kind kind) {
    return database.first(
        "SELECT user_id, client, scope, bound FROM sandbox_token"
            + " WHERE hash = ? AND kind = ? AND ends > ?"
            // A deactivated user's sessions and tokens count no longer.
            + " AND EXISTS (SELECT 1 FROM \"User\" u WHERE u.\"Id\" = user_id AND u.\"IsActive\")",
        Tokens::grant,
        Secrets.digest(token),
        kind.name(),
        clock.millis());
  }

  /** Takes a token that counts once. */
  Optional<Grant> redeem(String token, Grant.Kind kind) {
    var grant = find(token, kind);
    return revoke(token) ? grant : Optional.empty();
  }

  /** Whether there was such a token. */
  public boolean revoke(String token) {
    return database.run("DELETE FROM sandbox_token WHERE hash = ?", Secrets.digest(token)) > 0;
  }

  private static Grant grant(ResultSet row) throws SQLException {
    return new Grant(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }
}
