package io.foyer.crmsync.boundary;

import io.foyer.crm.control.CrmConnection;
import io.foyer.crmsync.control.OutboxShelf;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.platform.DatabaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators of Salesforce without judging the node by it: conversations go on when it is
 * down.
 */
@Readiness
@ApplicationScoped
public class SalesforceCheck implements HealthCheck {

  @Inject CrmConnection connection;
  @Inject OutboxShelf shelf;
  @Inject DatabaseState database;

  @Override
  public HealthCheckResponse call() {
    var usage = connection.usage();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("salesforce").up().withData("connected", usage.connected());
    counts().ifPresent(counts -> tell(answer, counts));
    return answer
        .withData("apiCallsUsed", usage.used())
        .withData("apiCallsLimit", usage.limit())
        .build();
  }

  private static void tell(HealthCheckResponseBuilder answer, Map<OutboxEntry.State, Long> counts) {
    answer.withData("waiting", counts.getOrDefault(OutboxEntry.State.WAITING, 0L));
    answer.withData("parked", counts.getOrDefault(OutboxEntry.State.PARKED, 0L));
  }

  /** Nothing while the database is away: its own check says so, and why. */
  private Optional<Map<OutboxEntry.State, Long>> counts() {
    try {
      return database.isReady() ? Optional.of(shelf.counts()) : Optional.empty();
    } catch (RuntimeException away) {
      return Optional.empty();
    }
  }
}
