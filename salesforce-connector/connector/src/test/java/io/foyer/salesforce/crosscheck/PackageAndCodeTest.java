package io.foyer.salesforce.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.records.RecordFields;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Code and package speak of the same objects and fields. */
@Tag("OPS-1")
@Tag("OPS-2")
class PackageAndCodeTest {

  private static final Pattern CUSTOM = Pattern.compile("\\b[A-Z]\\w*__(?:c|mdt|e)\\b");
  private static final Pattern WORD = Pattern.compile("\\w+");

  private final List<PackagedName> packaged = PackagedName.all();

  @Test
  void every_object_and_field_that_code_names_comes_with_the_package() {
    var known = packaged.stream().map(PackagedName::name).collect(Collectors.toSet());
    var unknown = new TreeSet<String>();
    Sources.code()
        .forEach(
            (file, text) ->
                CUSTOM
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !known.contains(name))
                    .forEach(name -> unknown.add(name + " in " + file)));

    assertThat(unknown).isEmpty();
  }

  @Test
  void every_object_and_field_of_the_package_is_named_in_code_or_excused() {
    var files = Sources.code().values().stream().map(PackageAndCodeTest::words).toList();
    var unused =
        packaged.stream()
            .filter(name -> files.stream().noneMatch(name::isNamedIn))
            .map(PackagedName::toString);

    assertThat(unused).containsExactlyInAnyOrderElementsOf(excused().keySet());
  }

  /** A constant of another file counts as what it stands for. */
  private static Set<String> words(String text) {
    return WORD.matcher(text.replace("RecordFields.NOTE", RecordFields.NOTE))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void every_excuse_has_a_reason() {
    assertThat(excused().values()).allMatch(reason -> reason.length() > 10);
  }

  /** Reasons by name. */
  private static Map<String, String> excused() {
    return Sources.text(Path.of("src/test/resources/fields-for-people.txt"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts.length > 1 ? parts[1] : ""));
  }
}
