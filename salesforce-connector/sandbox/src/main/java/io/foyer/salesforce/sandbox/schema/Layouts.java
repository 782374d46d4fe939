package io.foyer.salesforce.sandbox.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How fields are arranged on pages: by the package's layouts, else in the order of the schema. */
public final class Layouts {
  private final Map<String, List<Section>> byObject = new HashMap<>();

  public Layouts(Schema schema) {
    var packaged = new PackageFiles().read(Layouts::read);
    for (var type : schema.types()) {
      byObject.put(
          type.name(),
          Optional.ofNullable(packaged.get(type.name()))
              .map(xml -> packaged(xml, type))
              .orElseGet(() -> plain(type)));
    }
  }

  public List<Section> of(ObjectType type) {
    return byObject.getOrDefault(type.name(), List.of());
  }

  private static Map<String, MetadataXml> read(Path root) {
    var layouts = new HashMap<String, MetadataXml>();
    PackageFiles.children(root.resolve("layouts"))
        .forEach(file -> layouts.putIfAbsent(object(file), MetadataXml.read(file)));
    return layouts;
  }

  /** {@code Site__c} of {@code Site__c-Site Layout.layout-meta.xml}. */
  private static String object(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.indexOf('-'));
  }

  private static List<Section> packaged(MetadataXml layout, ObjectType type) {
    var sections = new ArrayList<Section>();
    for (var section : layout.children("layoutSections")) {
      var fields =
          section.children("layoutColumns").stream()
              .flatMap(column -> column.children("layoutItems").stream())
              .flatMap(item -> item.optional("field").stream())
              .flatMap(name -> type.field(name).stream())
              .toList();
      sections.add(new Section(section.text("label"), fields));
    }
    return sections;
  }

  private static List<Section> plain(ObjectType type) {
    var own = type.fields().stream().filter(f -> !f.is(Trait.SYSTEM) && !f.isCustom()).toList();
    var added = type.fields().stream().filter(Field::isCustom).toList();
    var system =
        type.fields().stream()
            .filter(field -> field.is(Trait.SYSTEM) && field.type() != FieldType.BOOLEAN)
            .filter(field -> field.type() != FieldType.ID)
            .toList();
    var sections = new ArrayList<Section>();
    sections.add(new Section("Details", own));
    if (!added.isEmpty()) {
      sections.add(new Section("Foyer", added));
    }
    sections.add(new Section("System Information", system));
    return sections;
  }
}
