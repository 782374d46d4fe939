package io.foyer.salesforce.sandbox.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The package and the org's schema say the same. */
@Tag("OPS-1")
@Tag("OPS-2")
class PackageTest {
  private final Schema schema =
      new SchemaReader(name -> "a" + Math.abs(name.hashCode() % 90 + 10)).read();

  @Test
  void every_field_file_of_the_package_is_a_field_of_the_org() {
    var missing =
        new PackageFiles()
            .read(
                root ->
                    PackageFiles.children(root.resolve("objects"))
                        .flatMap(
                            folder ->
                                fields(folder)
                                    .map(field -> PackageFiles.apiName(folder) + "." + field))
                        .filter(name -> !isKnown(name))
                        .toList());
    assertThat(missing).isEmpty();
  }

  private static Stream<String> fields(Path folder) {
    return PackageFiles.children(folder.resolve("fields")).map(PackageFiles::apiName);
  }

  private boolean isKnown(String name) {
    var object = name.substring(0, name.indexOf('.'));
    var field = name.substring(name.indexOf('.') + 1);
    var holders = object.equals("Activity") ? List.of("Event", "Task") : List.of(object);
    return holders.stream().allMatch(holder -> schema.required(holder).field(field).isPresent());
  }

  @Test
  void every_custom_field_has_label_and_help() {
    var silent =
        schema.types().stream()
            .flatMap(type -> type.fields().stream())
            .filter(Field::isCustom)
            .filter(field -> field.help() == null || field.label().isBlank())
            .map(Field::name)
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void every_reference_points_to_a_known_object() {
    var lost =
        schema.types().stream()
            .flatMap(type -> type.references().stream())
            .flatMap(field -> field.target().to().stream())
            .filter(name -> schema.type(name).isEmpty())
            .toList();
    assertThat(lost).isEmpty();
  }

  @Test
  void permission_sets_grant_only_what_exists_and_never_what_is_required() {
    var wrong =
        new PackageFiles()
            .read(
                root ->
                    PackageFiles.children(root.resolve("permissionsets"))
                        .flatMap(
                            file -> MetadataXml.read(file).children("fieldPermissions").stream())
                        .map(grant -> grant.text("field"))
                        .filter(name -> !isGrantable(name))
                        .distinct()
                        .toList());
    assertThat(wrong).isEmpty();
    assertThat(new PackageFiles().permissionSets())
        .containsOnlyKeys(
            "Foyer_Rep",
            "Foyer_Manager",
            "Foyer_Sales_Ops",
            "Foyer_Support",
            "Foyer_Admin",
            "Foyer_Integration",
            "Foyer_Knowledge");
  }

  private boolean isGrantable(String name) {
    return schema
        .type(name.substring(0, name.indexOf('.')))
        .filter(
            type ->
                type.fields().stream()
                    .filter(field -> field.is(Trait.GRANTED))
                    .anyMatch(field -> type.grantOf(field).equals(name)))
        .isPresent();
  }

  @Test
  void layouts_hold_every_required_field() {
    var layouts = new Layouts(schema);
    for (var type : schema.types()) {
      if (type.isCustom()) {
        var shown =
            layouts.of(type).stream().flatMap(section -> section.fields().stream()).toList();
        assertThat(shown)
            .as(type.name())
            .containsAll(type.fields().stream().filter(Field::isRequired).toList());
      }
    }
  }

  @Test
  void the_conversation_key_is_a_unique_external_id() throws IOException {
    var key = schema.required("Event").required("Conversation_Key__c");
    assertThat(key.is(Trait.UNIQUE)).isTrue();
    assertThat(key.is(Trait.EXTERNAL_ID)).isTrue();
    assertThat(Files.exists(Path.of("../package/sfdx-project.json"))).isTrue();
  }
}
