package io.foyer.salesforce.sandbox.schema;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the package's permission sets grant. */
final class PermissionSets {
  private static final Map<String, Right> ALLOWED =
      Map.of(
          "allowRead", Right.READ,
          "allowCreate", Right.CREATE,
          "allowEdit", Right.EDIT,
          "allowDelete", Right.DELETE);

  private PermissionSets() {}

  /** By API name. */
  static Map<String, Grants> read(Path root) {
    var sets = new LinkedHashMap<String, Grants>();
    PackageFiles.children(root.resolve("permissionsets"))
        .forEach(file -> sets.put(PackageFiles.apiName(file), grants(MetadataXml.read(file))));
    return sets;
  }

  private static Grants grants(MetadataXml xml) {
    var objects = new HashMap<String, Set<Right>>();
    xml.children("objectPermissions").forEach(o -> objects.put(o.text("object"), rights(o)));
    var fields = new HashMap<String, Boolean>();
    xml.children("fieldPermissions").stream()
        .filter(field -> field.flag("readable"))
        .forEach(field -> fields.put(field.text("field"), field.flag("editable")));
    var powers =
        xml.children("userPermissions").stream()
            .filter(power -> power.flag("enabled"))
            .map(power -> power.text("name"))
            .collect(Collectors.toSet());
    return new Grants(objects, fields, powers);
  }

  private static Set<Right> rights(MetadataXml object) {
    var rights = EnumSet.noneOf(Right.class);
    ALLOWED.forEach(
        (name, right) -> {
          if (object.flag(name)) {
            rights.add(right);
          }
        });
    return rights;
  }
}
