package io.foyer.salesforce.metadata;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the holders of a permission set may see and do. */
record PermissionSet(
    String name,
    MetadataXml xml,
    Map<String, MetadataXml> objects,
    Map<String, MetadataXml> fields) {

  static final List<String> READERS = List.of("Foyer_Rep", "Foyer_Manager", "Foyer_Support");
  static final List<String> EDITORS = List.of("Foyer_Sales_Ops", "Foyer_Admin");
  static final String INTEGRATION = "Foyer_Integration";

  static List<PermissionSet> all() {
    return Metadata.files("permissionset").stream().map(PermissionSet::read).toList();
  }

  private static PermissionSet read(Path file) {
    var xml = MetadataXml.read(file);
    return new PermissionSet(
        Metadata.apiName(file),
        xml,
        xml.every("objectPermissions").collect(Collectors.toMap(o -> o.text("object"), o -> o)),
        xml.every("fieldPermissions").collect(Collectors.toMap(f -> f.text("field"), f -> f)));
  }

  boolean isForReaders() {
    return READERS.contains(name);
  }

  boolean isForEditors() {
    return EDITORS.contains(name);
  }

  boolean may(String permission, String object) {
    var granted = objects.get(object);
    return granted != null && granted.is(permission);
  }

  boolean reads(String field) {
    var granted = fields.get(field);
    return granted != null && granted.is("readable");
  }

  boolean edits(String field) {
    var granted = fields.get(field);
    return granted != null && granted.is("editable");
  }

  @Override
  public String toString() {
    return name;
  }
}
