package io.foyer.crmsync.boundary;

import io.foyer.crm.entity.CrmRecordsChanged;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.visitors.control.CrmLookups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Has the visitors matched anew whom changed records may concern, on this node and the others. */
@ApplicationScoped
public class MirrorHints {

  private static final String TOPIC = "crm";

  @Inject CrmLookups lookups;
  @Inject Grid grid;

  private final Jsonb json = JsonbBuilder.create();

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, hint -> lookups.reconsider(json.fromJson(hint, CrmRecordsChanged.class)));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CrmRecordsChanged change) {
    lookups.reconsider(change);
    if (grid.members().size() > 1) {
      grid.publish(TOPIC, json.toJson(change));
    }
  }
}
