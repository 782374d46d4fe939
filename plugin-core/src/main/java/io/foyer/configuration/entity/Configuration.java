package io.foyer.configuration.entity;

import static io.foyer.configuration.entity.FactCatalogue.ANNUAL_REVENUE;
import static io.foyer.configuration.entity.FactCatalogue.REVENUE_FIELD;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything sales ops decide, as one immutable whole that was valid when it was taken.
 *
 * @param version grows with every change on this installation; 0 before the first was read
 * @param streams active ones, left to right
 * @param rules active ones, in order
 * @param teams by record id
 * @param profiles of reps whom sales ops describe; a rep may do without
 * @param fieldTypes CRM fields that criteria may name, by {@code Object.Field}
 * @param publishing when the next changes come into force
 * @param playbook how reps meet visitors
 */
public record Configuration(
    long version,
    Instant takenAt,
    Map<SiteKey, Site> sites,
    List<LiveStream> streams,
    List<RoutingRule> rules,
    Map<String, Team> teams,
    Map<RepId, RepProfile> profiles,
    BusinessHours hours,
    TimeLimits limits,
    Company company,
    Map<String, FactType> fieldTypes,
    Publishing publishing,
    Playbook playbook) {

  public Configuration {
    sites = Map.copyOf(sites);
    streams = List.copyOf(streams);
    rules = List.copyOf(rules);
    teams = Map.copyOf(teams);
    profiles = Map.copyOf(profiles);
    fieldTypes = Map.copyOf(fieldTypes);
  }

  /** What holds before Salesforce was ever read: no site, nobody routed, closed. */
  public static Configuration none() {
    return new Configuration(
        0,
        Instant.EPOCH,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        BusinessHours.closed(),
        TimeLimits.SHIPPED,
        Company.UNNAMED,
        Map.of(),
        Publishing.ON_SAVE,
        Playbook.EMPTY);
  }

  /** The same with these profiles, and the sites' switches so; a site that is not named stays. */
  public Configuration today(Map<SiteKey, Site.Switches> switches, Map<RepId, RepProfile> reps) {
    var switched = new HashMap<>(sites);
    switched.replaceAll(
        (key, site) -> {
          var now = switches.get(key);
          return now == null ? site : site.switched(now);
        });
    return new Configuration(
        version,
        takenAt,
        switched,
        streams,
        rules,
        teams,
        reps,
        hours,
        limits,
        company,
        fieldTypes,
        publishing,
        playbook);
  }

  /** The site of that key, active or not. */
  public Optional<Site> site(SiteKey key) {
    return Optional.ofNullable(sites.get(key));
  }

  /** What sales ops say of that rep, if they do. */
  public Optional<RepProfile> profile(RepId rep) {
    return Optional.ofNullable(profiles.get(rep));
  }

  /** How many conversations that rep holds at once. */
  public int capacity(RepId rep) {
    return profile(rep).map(RepProfile::capacity).orElse(company.repCapacity());
  }

  /** Whether the messenger is switched off on that site, or the site is no more. */
  public boolean isOff(SiteKey key) {
    return version > 0 && site(key).filter(Site::active).isEmpty();
  }

  /** Whether visitors of that site are only tried out: nothing of them counts. */
  public boolean isTest(SiteKey key) {
    return site(key).filter(Site::testMode).isPresent();
  }

  /** How visitors are greeted on a rep's behalf. */
  public AutoPounces autoPounces() {
    return playbook.autoPounces();
  }

  /** The meetings that visitors can book. */
  public MeetingTypes meetings() {
    return playbook.meetings();
  }

  /** When that rep can be met: its own hours; the company's where none of the week are said. */
  public BusinessHours hours(RepId rep) {
    var own = meetings().hours().getOrDefault(rep, hours);
    return own.hasWeek() ? own : own.within(hours);
  }

  /** The catalogue that these criteria were validated against. */
  public FactCatalogue facts() {
    return new FactCatalogue(fieldTypes);
  }

  /** CRM fields that decide or are shown, as {@code Object.Field}: what a lookup has to fetch. */
  public Set<String> crmFieldsUsed() {
    return Stream.concat(fields(allCriteria()), shownFields())
        .filter(fieldTypes::containsKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same, and what an experience asks for that may not be in force. */
  public Set<String> crmFieldsUsedWith(Experience experience) {
    return Stream.concat(fields(experience.decidedBy()), crmFieldsUsed().stream())
        .filter(fieldTypes::containsKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> shownFields() {
    return playbook.mappings().stream().filter(FieldMapping::isShown).map(FieldMapping::field);
  }

  private Stream<Criteria> allCriteria() {
    return Stream.of(
            streams.stream().map(LiveStream::criteria),
            rules.stream().map(RoutingRule::criteria),
            playbook.qualification().stream().map(QualificationRule::criteria),
            playbook.experiences().stream().flatMap(Experience::decidedBy))
        .flatMap(each -> each);
  }

  private static Stream<String> fields(Stream<Criteria> all) {
    return all.flatMap(criteria -> criteria.all().values().stream())
        .flatMap(criterion -> criterion.facts().stream())
        .map(fact -> fact.equals(ANNUAL_REVENUE) ? REVENUE_FIELD : fact);
  }
}
