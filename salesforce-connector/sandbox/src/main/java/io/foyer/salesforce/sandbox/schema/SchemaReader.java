package io.foyer.salesforce.sandbox.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Puts the org's schema together from the standard objects and the package's files. */
public final class SchemaReader {
  private final UnaryOperator<String> prefixes;

  /**
   * @param prefixes gives a custom object's id prefix for its name: always the same for one org
   */
  public SchemaReader(UnaryOperator<String> prefixes) {
    this.prefixes = prefixes;
  }

  public Schema read() {
    var packaged = new PackageFiles().read(PackageObjects::read);
    var types = new ArrayList<ObjectType>();
    new StandardObjects().read().forEach(draft -> types.add(standard(draft, packaged)));
    packaged.values().stream()
        .filter(draft -> draft.head().isPresent())
        .forEach(draft -> types.add(custom(draft, draft.head().get())));
    return new Schema(types);
  }

  private static ObjectType standard(
      StandardObjects.Draft draft, Map<String, PackageObjects.Draft> packaged) {
    var fields = new ArrayList<>(SystemFields.leading(draft.head().label()));
    fields.addAll(draft.fields());
    fields.addAll(SystemFields.trailing());
    if (draft.activity()) {
      fields.addAll(added("Activity", packaged));
    }
    fields.addAll(added(draft.head().name(), packaged));
    return new ObjectType(draft.head(), fields);
  }

  private static List<Field> added(String object, Map<String, PackageObjects.Draft> packaged) {
    var draft = packaged.get(object);
    return draft == null ? List.of() : draft.fields();
  }

  private ObjectType custom(PackageObjects.Draft draft, MetadataXml xml) {
    // Custom metadata belongs to the org, not to a user, and goes only with the package.
    boolean isMetadata = draft.name().endsWith("__mdt");
    var head =
        new ObjectHead(
            draft.name(),
            xml.text("label"),
            xml.text("pluralLabel"),
            prefixes.apply(draft.name()),
            true,
            !isMetadata);
    var fields = new ArrayList<>(SystemFields.leading(head.label()));
    fields.addAll(isMetadata ? SystemFields.metadata() : List.of(SystemFields.owner()));
    fields.addAll(draft.fields());
    fields.addAll(SystemFields.trailing());
    return new ObjectType(head, fields);
  }
}
