package io.foyer.salesforce.sandbox.limits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Router;

/**
 * Where tests take fields away, as an admin may: {@code POST /sandbox/fields
 * {"hidden":["Lead.Foyer_Key__c"]}}. A field that is away is unknown to every API; its values stay.
 */
public final class FieldControl {
  private final Schema schema;

  public FieldControl(Schema schema) {
    this.schema = schema;
  }

  public void addTo(Router router) {
    router
        .add("POST", "/sandbox/fields", FaultControl.local(this::hide))
        .add("DELETE", "/sandbox/fields", FaultControl.local(call -> show()));
  }

  private Answer hide(Call call) {
    if (!FaultControl.isJson(call)) {
      return Answer.json(415, Json.text("send application/json"));
    }
    JsonNode names =
        Json.parse(call.text()).map(json -> json.path("hidden")).orElse(MissingNode.getInstance());
    for (var name : names) {
      if (!hide(name)) {
        return Answer.json(400, Json.text("no custom field that may be empty: " + name.asText()));
      }
    }
    return Answer.empty(204);
  }

  private boolean hide(JsonNode name) {
    var parts = name.asText().split("\\.", 2);
    return parts.length == 2
        && schema
            .type(parts[0])
            .filter(
                type ->
                    type.field(parts[1])
                        .filter(Field::isCustom)
                        .filter(field -> !field.isRequired())
                        .map(type::hide)
                        .isPresent())
            .isPresent();
  }

  private Answer show() {
    schema.types().forEach(type -> type.showAll());
    return Answer.empty(204);
  }
}
