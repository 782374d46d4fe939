package io.foyer.configuration.control.reading;

import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.AutoPounces;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.Company;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.DraftedExperience;
import io.foyer.configuration.entity.FactCatalogue;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.OwnLinks;
import io.foyer.configuration.entity.Playbook;
import io.foyer.configuration.entity.Publishing;
import io.foyer.configuration.entity.Site;
import io.foyer.configuration.entity.TargetAccountList;
import io.foyer.configuration.entity.Team;
import io.foyer.configuration.entity.TimeLimits;
import io.foyer.crm.entity.ConfigurationRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Validates records as a whole and makes the configuration of them, or lists what is wrong. */
public final class ConfigurationReader {

  private final List<ConfigurationProblem> problems = new ArrayList<>();
  private final ConfigurationRecords records;

  private ConfigurationReader(ConfigurationRecords records) {
    this.records = records;
  }

  /**
   * @param version given to the configuration
   */
  public static Reading read(ConfigurationRecords records, long version, Instant takenAt) {
    var reader = new ConfigurationReader(records);
    var configuration = reader.configuration(version, takenAt);
    var problems = List.copyOf(reader.problems);
    return new Reading(
        problems.isEmpty() ? Optional.of(configuration) : Optional.empty(), problems);
  }

  /** All experiences, active or not, each looked at alone. */
  public static List<DraftedExperience> experiences(ConfigurationRecords records) {
    return new ConfigurationReader(records).experiences();
  }

  private List<DraftedExperience> experiences() {
    var facts = new FactCatalogue(fieldTypes());
    var criteria = new CriteriaSection(rows("Criterion__c"), facts, targetAccounts(facts));
    var section = new ExperienceSection(criteria, rows("Experience_Step__c"));
    return rows("Experience__c").stream()
        .map(
            row -> {
              problems.clear();
              var read = section.alone(row);
              var sound = problems.isEmpty() ? read : null;
              return new DraftedExperience(
                  row.id(), row.name(), row.flag("Active__c"), sound, problems);
            })
        .toList();
  }

  private Configuration configuration(long version, Instant takenAt) {
    var fieldTypes = fieldTypes();
    var facts = new FactCatalogue(fieldTypes);
    var lists = targetAccounts(facts);
    var criteria = new CriteriaSection(rows("Criterion__c"), facts, lists);
    var teams = RoutingSection.teams(rows("Team__c"), rows("Team_Member__c"));
    var sites = new SiteSection(teams).read(rows("Site__c"));
    return new Configuration(
        version,
        takenAt,
        sites,
        new StreamSection(criteria).read(rows("Live_Stream__c")),
        new RoutingSection(teams, criteria).rules(rows("Routing_Rule__c")),
        teams,
        PeopleSection.read(rows("Rep__c")),
        hours(),
        fromSettings(SettingSection::limits, TimeLimits.SHIPPED),
        fromSettings(SettingSection::company, Company.UNNAMED),
        fieldTypes,
        fromSettings(SettingSection::publishing, Publishing.ON_SAVE),
        playbook(facts, lists, criteria, teams, sites));
  }

  private Playbook playbook(
      FactCatalogue facts,
      Map<String, TargetAccountList> lists,
      CriteriaSection criteria,
      Map<String, Team> teams,
      Map<SiteKey, Site> sites) {
    return new Playbook(
        new QualificationSection(criteria).read(rows("Qualification_Rule__c")),
        lists,
        new ShortcutSection(teams).read(rows("Shortcut__c")),
        new MappingSection(facts).read(rows("Field_Mapping__c")),
        TextSection.read(rows("Text__c")),
        new ExperienceSection(criteria, rows("Experience_Step__c")).read(rows("Experience__c")),
        autoPounces(sites),
        new MeetingSection(teams, rows("Meeting_Rep__c"))
            .read(rows("Meeting_Type__c"), rows("Availability__c")));
  }

  private AutoPounces autoPounces(Map<SiteKey, Site> sites) {
    var rules = fromSettings(SettingSection::autoPounce, AutoPounceRules.SHIPPED);
    var links = OwnLinks.of(sites.values().stream(), rules.ownDomains());
    var streams = rows("Live_Stream__c").stream().map(Row::id).collect(Collectors.toSet());
    return new AutoPounces(rules, new PounceSection(streams, links).read(rows("Pounce_Text__c")));
  }

  private Map<String, TargetAccountList> targetAccounts(FactCatalogue facts) {
    var lists = rows("Target_Account_List__c");
    return new TargetSection(rows("Target_Account__c"), lists, facts).read(lists);
  }

  private BusinessHours hours() {
    return defaultHours()
        .map(hours -> HoursSection.read(hours, rows("Holiday__c")))
        .orElse(BusinessHours.closed());
  }

  private Optional<Row> defaultHours() {
    var defaults = rows("Business_Hours__c").stream().filter(r -> r.flag("Default__c")).toList();
    if (defaults.isEmpty()) {
      missing("Business_Hours__c", "Mark one record of business hours as Default.");
    }
    for (var surplus : defaults.subList(Math.min(1, defaults.size()), defaults.size())) {
      surplus.problem("Default__c", "Only one record of business hours can be the default.");
    }
    return defaults.stream().findFirst();
  }

  private <T> T fromSettings(Function<Row, T> section, T shipped) {
    return settings().map(section).orElse(shipped);
  }

  private Optional<Row> settings() {
    var found =
        rows("Setting__c").stream().filter(r -> r.name().equalsIgnoreCase("Foyer")).findFirst();
    var message = "Make one record named Foyer.";
    if (found.isEmpty() && problems.stream().noneMatch(p -> p.message().equals(message))) {
      missing("Setting__c", message);
    }
    return found;
  }

  private void missing(String object, String message) {
    problems.add(new ConfigurationProblem(object, "", "", "", message));
  }

  private List<Row> rows(String object) {
    return records.of(object).stream().map(r -> new Row(object, r, problems::add)).toList();
  }

  private Map<String, FactType> fieldTypes() {
    var types = new HashMap<String, FactType>();
    records
        .fields()
        .forEach((name, type) -> FactType.named(type).ifPresent(known -> types.put(name, known)));
    return types;
  }
}
