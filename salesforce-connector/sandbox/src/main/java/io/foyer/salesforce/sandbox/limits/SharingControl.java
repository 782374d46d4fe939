package io.foyer.salesforce.sandbox.limits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.foyer.salesforce.sandbox.soql.PrivateRecords;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Router;
import java.util.ArrayList;

/**
 * Where tests make records private, as an admin may by the org's sharing: {@code POST
 * /sandbox/sharing {"private":["003…"]}}. They are shared with their owners alone.
 */
public final class SharingControl {
  private final PrivateRecords hidden;

  public SharingControl(PrivateRecords hidden) {
    this.hidden = hidden;
  }

  public void addTo(Router router) {
    router
        .add("POST", "/sandbox/sharing", FaultControl.local(this::hide))
        .add("DELETE", "/sandbox/sharing", FaultControl.local(call -> share()));
  }

  private Answer hide(Call call) {
    if (!FaultControl.isJson(call)) {
      return Answer.json(415, Json.text("send application/json"));
    }
    JsonNode named =
        Json.parse(call.text()).map(json -> json.path("private")).orElse(MissingNode.getInstance());
    var ids = new ArrayList<String>();
    named.forEach(id -> ids.add(id.asText()));
    hidden.add(ids);
    return Answer.empty(204);
  }

  private Answer share() {
    hidden.clear();
    return Answer.empty(204);
  }
}
