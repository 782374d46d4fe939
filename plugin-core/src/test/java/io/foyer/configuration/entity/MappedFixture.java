package io.foyer.configuration.entity;

import io.foyer.configuration.control.Configurations;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A configuration of which only the mapped fields matter. */
public final class MappedFixture {

  private MappedFixture() {}

  /**
   * In force at once.
   *
   * @param problems of the records as last read
   */
  public static Configurations configured(
      List<FieldMapping> mappings,
      Map<String, FactType> fieldTypes,
      List<ConfigurationProblem> problems) {
    var configuration = mapping(mappings, fieldTypes);
    return new Configurations() {
      @Override
      public Configuration current() {
        return configuration;
      }

      @Override
      public List<ConfigurationProblem> problems() {
        return problems;
      }
    };
  }

  private static Configuration mapping(
      List<FieldMapping> mappings, Map<String, FactType> fieldTypes) {
    return new Configuration(
        1,
        Instant.EPOCH,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        BusinessHours.closed(),
        TimeLimits.SHIPPED,
        Company.UNNAMED,
        fieldTypes,
        Publishing.ON_SAVE,
        new Playbook(
            List.of(),
            Map.of(),
            List.of(),
            mappings,
            CompanyTexts.NONE,
            List.of(),
            AutoPounces.NONE,
            Playbook.EMPTY.meetings()));
  }
}
