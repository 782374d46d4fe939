package io.foyer.salesforce.sandbox.schema;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the objects of Foyer's package, and the fields it adds to standard ones. */
final class PackageObjects {

  /**
   * A folder of the package's {@code objects}; without a head it adds fields to a standard object.
   */
  record Draft(String name, Optional<MetadataXml> head, List<Field> fields) {}

  private PackageObjects() {}

  static Map<String, Draft> read(Path root) {
    var drafts = new LinkedHashMap<String, Draft>();
    PackageFiles.children(root.resolve("objects"))
        .map(PackageObjects::draft)
        .forEach(draft -> drafts.put(draft.name(), draft));
    return drafts;
  }

  private static Draft draft(Path folder) {
    var name = PackageFiles.apiName(folder);
    var headFile = folder.resolve(name + ".object-meta.xml");
    var head =
        Files.exists(headFile)
            ? Optional.of(MetadataXml.read(headFile))
            : Optional.<MetadataXml>empty();
    var fields = new ArrayList<Field>();
    head.flatMap(xml -> xml.child("nameField")).map(PackageObjects::name).ifPresent(fields::add);
    PackageFiles.children(folder.resolve("fields"))
        .map(file -> CustomFields.read(MetadataXml.read(file)))
        .forEach(fields::add);
    return new Draft(name, head, fields);
  }

  private static Field name(MetadataXml xml) {
    var field =
        Field.of("Name", xml.text("label"), FieldType.STRING)
            .sized(Size.characters(80))
            .with(Trait.NAME_FIELD);
    return xml.text("type").equals("AutoNumber")
        ? field.with(Trait.AUTO_NUMBER).defaulting(xml.text("displayFormat"))
        : field.with(Trait.REQUIRED);
  }
}
