package io.foyer.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready is only what reaches its database; the reason why not is for the operator. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {
  private static final int SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/foyer")
  DataSource database;

  @Inject DatabaseState state;

  @Override
  public HealthCheckResponse call() {
    Optional<String> hindrance = state.hindrance().or(this::failure);
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    hindrance.ifPresent(why -> answer.withData("reason", why));
    return answer.status(hindrance.isEmpty()).build();
  }

  private Optional<String> failure() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(SECONDS)
          ? Optional.empty()
          : Optional.of("The database does not answer.");
    } catch (SQLException unreachable) {
      return Optional.of(String.valueOf(unreachable.getMessage()));
    }
  }
}
