package io.foyer.salesforce.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sales ops find their way without a handbook. */
@Tag("OPS-1")
class ObjectsTest {

  // What every custom object has without a file of the package.
  private static final Set<String> STANDARD =
      Set.of("Name", "OwnerId", "CreatedById", "LastModifiedById", "MasterLabel", "DeveloperName");
  private static final Set<String> COLUMNS =
      Set.of("NAME", "CREATED_DATE", "LAST_UPDATE", "OWNER.ALIAS", "UPDATEDBY_USER");
  // Few, so that the local Salesforce can keep the rules too.
  private static final Set<String> FUNCTIONS =
      Set.of("AND", "OR", "NOT", "ISBLANK", "ISPICKVAL", "REGEX", "LEN", "BEGINS");

  @Test
  void every_object_says_what_it_is() {
    assertThat(Metadata.files("object"))
        .allMatch(file -> !MetadataXml.read(file).text("description").isEmpty());
  }

  @Test
  void every_field_helps_whoever_fills_it_in() {
    assertThat(Metadata.fields()).allMatch(field -> !field.xml().text("inlineHelpText").isEmpty());
  }

  @Test
  void every_field_on_an_object_of_the_company_says_who_writes_it() {
    assertThat(Metadata.fields())
        .filteredOn(field -> !field.object().endsWith("__c") && !field.object().endsWith("__mdt"))
        .allMatch(field -> !field.xml().text("description").isEmpty());
  }

  @Test
  void every_object_has_a_page_with_all_its_fields() {
    for (var object : Metadata.apiNames("object")) {
      var shown = layouts(object).stream().flatMap(xml -> xml.texts("field").stream()).toList();
      assertThat(shown)
          .as(object)
          .containsAll(Metadata.fieldsOf(object).stream().map(CustomField::name).toList());
      assertThat(shown).as(object).isSubsetOf(known(object, STANDARD));
    }
  }

  private static List<MetadataXml> layouts(String object) {
    return Metadata.files("layout").stream()
        .filter(file -> Metadata.apiName(file).startsWith(object + "-"))
        .map(MetadataXml::read)
        .toList();
  }

  private static List<String> known(String object, Set<String> standard) {
    var own = Metadata.fieldsOf(object).stream().map(CustomField::name);
    return Stream.concat(own, standard.stream()).toList();
  }

  @Test
  void every_object_has_a_list_of_all_its_records() {
    var lists = Metadata.files("listView");
    for (var object : Metadata.customObjects()) {
      assertThat(lists)
          .filteredOn(file -> Metadata.objectOf(file).equals(object))
          .as(object)
          .anyMatch(file -> Metadata.apiName(file).equals("All"));
    }
  }

  @Test
  void lists_show_and_filter_by_fields_that_exist() {
    for (var file : Metadata.files("listView")) {
      var list = MetadataXml.read(file);
      var known = known(Metadata.objectOf(file), COLUMNS);
      assertThat(list.texts("columns")).as(file.toString()).isSubsetOf(known);
      assertThat(list.texts("field")).as(file.toString()).isSubsetOf(known);
    }
  }

  @Test
  void rules_speak_of_fields_that_exist_and_show_their_message_there() {
    for (var file : Metadata.files("validationRule")) {
      var rule = MetadataXml.read(file);
      var known = known(Metadata.objectOf(file), STANDARD);
      assertThat(known).as(file.toString()).contains(rule.text("errorDisplayField"));
      assertThat(words(rule, "\\w+__c")).as(file.toString()).isNotNull().isSubsetOf(known);
    }
  }

  @Test
  void rules_keep_to_the_small_formula_language_and_end_their_sentences() {
    for (var file : Metadata.files("validationRule")) {
      var rule = MetadataXml.read(file);
      assertThat(words(rule, "[A-Z]+(?=\\()")).as(file.toString()).isSubsetOf(FUNCTIONS);
      assertThat(rule.text("errorMessage")).as(file.toString()).matches(".*[.…]");
      assertThat(rule.text("fullName")).isEqualTo(Metadata.apiName(file));
    }
  }

  /** Words of the formula outside its texts. */
  private static List<String> words(MetadataXml rule, String pattern) {
    var formula = rule.text("errorConditionFormula").replaceAll("\"[^\"]*\"", "\"\"");
    var words = new ArrayList<String>();
    var matcher = Pattern.compile(pattern).matcher(formula);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  @Test
  void every_file_is_well_formed() {
    assertThat(Metadata.everyFile().filter(file -> file.toString().endsWith(".xml")))
        .allSatisfy(file -> assertThat(rootOf(file)).isNotBlank());
  }

  private static String rootOf(Path file) {
    return MetadataXml.read(file).element().getTagName();
  }
}
