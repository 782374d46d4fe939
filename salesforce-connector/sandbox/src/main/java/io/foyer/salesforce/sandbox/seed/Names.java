package io.foyer.salesforce.sandbox.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Names of companies and people, read from the files in {@code seed}. */
final class Names {
  static final List<String> TITLES =
      List.of(
          "Purchasing Manager",
          "Facilities Manager",
          "Head of Procurement",
          "Operations Director",
          "Chief Executive Officer",
          "Marketing Manager",
          "Sustainability Lead",
          "Workplace Manager",
          "IT Manager",
          "Chief Financial Officer");
  static final List<String> PROJECTS =
      List.of(
          "courtyard redesign",
          "office greening",
          "rooftop garden",
          "maintenance plan",
          "greenhouse build",
          "campus planting",
          "indoor plants refresh",
          "irrigation upgrade");
  private final List<Company> companies =
      lines("companies.txt").stream().map(Names::company).toList();
  private final List<Company> prospects =
      lines("prospects.txt").stream().map(Names::company).toList();
  private final Map<String, People> people = new LinkedHashMap<>();

  Names() {
    for (var line : lines("people.txt")) {
      var parts = line.split("\\|", -1);
      people.put(parts[0], new People(list(parts[1]), list(parts[2])));
    }
  }

  record Company(String name, String domain, String industry, String city, String country) {}

  private record People(List<String> first, List<String> last) {}

  record Person(String first, String last) {
    /** The part before the @ of the person's address. */
    String mailbox() {
      return plain(first) + "." + plain(last);
    }

    private static String plain(String name) {
      return Normalizer.normalize(
              name.replace("ø", "o").replace("ß", "ss").replace("ł", "l"), Normalizer.Form.NFD)
          .replaceAll("[^A-Za-z]", "");
    }
  }

  List<Company> companies() {
    return companies;
  }

  Company prospect(Random random) {
    return prospects.get(random.nextInt(prospects.size()));
  }

  Person person(String country, Random random) {
    var known = people.getOrDefault(country, Objects.requireNonNull(people.get("*")));
    return new Person(
        known.first().get(random.nextInt(known.first().size())),
        known.last().get(random.nextInt(known.last().size())));
  }

  private static Company company(String line) {
    var parts = line.split("\\|", -1);
    return new Company(parts[0], parts[1] + ".example", parts[2], parts[3], parts[4]);
  }

  private static List<String> list(String text) {
    return Arrays.asList(text.split(",", -1));
  }

  private static List<String> lines(String file) {
    try (var in = Names.class.getResourceAsStream("/seed/" + file)) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
