package io.foyer.salesforce.sandbox.rights;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.Grants;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Right;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What users get before any permission set. */
public enum Profile {
  ADMINISTRATOR("System Administrator"),
  /** Works with customers, knows nothing of an app's own objects. */
  STANDARD_USER("Standard User"),
  /** For programs: nothing at all. */
  API_ONLY("Minimum Access - API Only Integrations");

  private static final List<String> SALES = List.of("Account", "Contact", "Lead", "Opportunity");
  private final String label;

  Profile(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Optional<Profile> labelled(String label) {
    return Arrays.stream(values()).filter(profile -> profile.label.equals(label)).findFirst();
  }

  Grants grants(Schema schema) {
    return switch (this) {
      case ADMINISTRATOR -> Grants.OF_ADMIN;
      case API_ONLY -> Grants.NONE;
      case STANDARD_USER -> standard(schema);
    };
  }

  private static Grants standard(Schema schema) {
    var objects = new HashMap<String, Set<Right>>();
    SALES.forEach(object -> objects.put(object, EnumSet.allOf(Right.class)));
    objects.put("Campaign", EnumSet.of(Right.READ));
    var fields = new HashMap<String, Boolean>();
    schema.types().stream()
        .filter(type -> !type.isCustom())
        .forEach(type -> fields.putAll(standardFields(type)));
    var powers = Set.of("ApiEnabled", "ActivitiesAccess", "EditEvent", "EditTask", "ViewSetup");
    return new Grants(objects, fields, powers);
  }

  private static Map<String, Boolean> standardFields(ObjectType type) {
    var granted = new HashMap<String, Boolean>();
    for (Field field : type.fields()) {
      if (!field.isCustom()) {
        granted.put(type.grantOf(field), true);
      }
    }
    return granted;
  }
}
