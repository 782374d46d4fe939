package io.foyer.configuration.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-1")
class FactsInTheManualTest {

  @Test
  void names_the_facts_that_there_are_and_no_other() throws IOException {
    String manual = Files.readString(Path.of("../docs/salesforce.md"));
    int start = manual.indexOf("Facts that criteria may name:");
    String list =
        manual.substring(start, manual.indexOf("Paths Viewed and Form Begun have", start));
    Set<String> named =
        list.lines()
            .filter(line -> line.startsWith("- "))
            .map(line -> line.substring(line.indexOf(": ") + 2).replaceAll("\\(.*?\\)|\\. .*", ""))
            .flatMap(line -> Stream.of(line.split("[,;.]", -1)))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known = new TreeSet<>(FactCatalogue.OF_THE_VISIT.keySet());
    known.add(FactCatalogue.TARGET_ACCOUNT_LIST);

    assertThat(named).isEqualTo(known);
  }
}
