package io.foyer.salesforce.sandbox.schema;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a profile or permission set grants.
 *
 * <p>Grants add up; none takes away what another gave.
 *
 * @param objects rights by object
 * @param fields by {@code Object.Field}: whether it may be changed too
 * @param powers names of what is granted of the org as a whole
 */
public record Grants(
    Map<String, Set<Right>> objects, Map<String, Boolean> fields, Set<String> powers) {
  private static final String EVERYTHING = "ModifyAllData";
  private static final String SETUP = "ViewSetup";
  private static final Set<Right> ALL = EnumSet.allOf(Right.class);
  private static final Set<Right> READ = EnumSet.of(Right.READ);
  private static final Set<Right> NOTHING = Set.of();

  public static final Grants NONE = new Grants(Map.of(), Map.of(), Set.of());

  /** Whoever has these may do everything. */
  public static final Grants OF_ADMIN = new Grants(Map.of(), Map.of(), Set.of(EVERYTHING));

  public Grants and(Grants other) {
    var moreObjects = new HashMap<>(objects);
    other.objects.forEach((name, rights) -> moreObjects.merge(name, rights, Grants::union));
    var moreFields = new HashMap<>(fields);
    other.fields.forEach((name, edits) -> moreFields.merge(name, edits, Boolean::logicalOr));
    var morePowers = new HashSet<>(powers);
    morePowers.addAll(other.powers);
    return new Grants(moreObjects, moreFields, morePowers);
  }

  private static Set<Right> union(Set<Right> one, Set<Right> other) {
    var all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }

  boolean isEverything() {
    return powers.contains(EVERYTHING);
  }

  /** Rights on an object: of its own, or as another object or the org's powers decide. */
  Set<Right> on(String object) {
    return switch (object) {
      case "Event", "EventRelation" -> activities("EditEvent");
      case "Task" -> activities("EditTask");
      case "CampaignMember" -> partsOf("Campaign");
      case "AccountTeamMember" -> partsOf("Account");
      case "User", "UserRecordAccess", "Group", "QueueSobject", "Organization", "Profile" -> READ;
      case "UserLogin" -> powers.contains("ManageUsers") ? READ : NOTHING;
      case "PermissionSet",
          "PermissionSetAssignment",
          "PermissionSetGroup",
          "PermissionSetGroupComponent",
          "AssignmentRule" ->
          setup();
      default -> object.endsWith("__mdt") ? setup() : objects.getOrDefault(object, NOTHING);
    };
  }

  private Set<Right> activities(String edit) {
    if (!powers.contains("ActivitiesAccess")) {
      return NOTHING;
    }
    return powers.contains(edit) ? ALL : READ;
  }

  /** Members belong to their campaign or account: whoever changes it adds and removes them. */
  private Set<Right> partsOf(String object) {
    var whole = objects.getOrDefault(object, NOTHING);
    return whole.contains(Right.EDIT) ? ALL : whole.contains(Right.READ) ? READ : NOTHING;
  }

  private Set<Right> setup() {
    return powers.contains(SETUP) ? READ : NOTHING;
  }

  boolean sees(String object, Field field) {
    return !field.is(Trait.GRANTED) || fields.containsKey(named(object, field));
  }

  boolean edits(String object, Field field) {
    return !field.is(Trait.GRANTED) || fields.getOrDefault(named(object, field), false);
  }

  /** Parts of an address are granted as one: {@code Lead.Address} for {@code Lead.City}. */
  static String named(String object, Field field) {
    var name =
        field.isCustom()
            ? field.name()
            : field.name().replaceAll("(Street|City|State|PostalCode|Country)$", "Address");
    return object + "." + name;
  }
}
