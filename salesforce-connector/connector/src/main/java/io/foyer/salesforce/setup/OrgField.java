package io.foyer.salesforce.setup;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * A field as the org describes it.
 *
 * @param type Salesforce's own name of it, such as {@code currency}
 * @param length characters that a text has room for; 0 for what is no text
 * @param creatable whether a new record may come with a value
 */
public record OrgField(String type, int length, boolean creatable) {

  static OrgField of(JsonObject described) {
    return new OrgField(
        described.getString("type"),
        described.getInt("length", 0),
        described.getBoolean("createable", true));
  }

  /** {@code text}, {@code number} or {@code boolean}; empty for what no word compares with. */
  Optional<String> kind() {
    return switch (type) {
      case "int", "long", "double", "currency", "percent" -> Optional.of("number");
      case "boolean" -> Optional.of("boolean");
      case "base64", "address", "location", "complexvalue", "encryptedstring" -> Optional.empty();
      default -> Optional.of("text");
    };
  }
}
