package io.foyer.crmsync.boundary;

import io.foyer.crm.control.CrmConnection;
import io.foyer.crmsync.control.OutboxShelf;
import io.foyer.crmsync.entity.OutboxEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
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

  @Override
  public HealthCheckResponse call() {
    var usage = connection.usage();
    var counts = shelf.counts();
    return HealthCheckResponse.named("salesforce")
        .up()
        .withData("connected", usage.connected())
        .withData("waiting", counts.getOrDefault(OutboxEntry.State.WAITING, 0L))
        .withData("parked", counts.getOrDefault(OutboxEntry.State.PARKED, 0L))
        .withData("apiCallsUsed", usage.used())
        .withData("apiCallsLimit", usage.limit())
        .build();
  }
}
