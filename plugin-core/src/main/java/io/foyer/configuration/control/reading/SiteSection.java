package io.foyer.configuration.control.reading;

import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.entity.Branding;
import io.foyer.configuration.entity.LiveViewRules;
import io.foyer.configuration.entity.Site;
import io.foyer.configuration.entity.Team;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The websites. */
final class SiteSection {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Map<String, Branding.Position> POSITIONS =
      Map.of("Right", Branding.Position.RIGHT, "Left", Branding.Position.LEFT);

  private final Map<String, Team> teams;

  SiteSection(Map<String, Team> teams) {
    this.teams = teams;
  }

  Map<SiteKey, Site> read(List<Row> rows) {
    var sites = new HashMap<SiteKey, Site>();
    for (var row : rows) {
      var key = row.required("Site_Key__c");
      if (!key.isEmpty() && !KEY.matcher(key).matches()) {
        row.problem("Site_Key__c", "Use letters, digits, hyphens and underscores only.");
      } else if (!key.isEmpty() && sites.put(new SiteKey(key), site(row, key)) != null) {
        row.problem("Site_Key__c", "Another site has the key “%s”.".formatted(key));
      }
    }
    return sites;
  }

  private Site site(Row row, String key) {
    return new Site(
        row.id(),
        new SiteKey(key),
        row.name(),
        origins(row),
        matching(row, "Language__c", LanguageTag.FORM, "en"),
        row.flag("Active__c"),
        row.flag("Consent_Required__c"),
        row.flag("Test_Mode__c"),
        testTeam(row),
        branding(row),
        link(row, "Privacy_Url__c"),
        paths(row, "Hidden_Paths__c"),
        new LiveViewRules(row.flag("Live_View_Notice__c"), privatePaths(row)));
  }

  private @Nullable String testTeam(Row row) {
    var id = row.text("Test_Team__c");
    if (row.flag("Test_Mode__c")) {
      var team = id == null ? null : teams.get(id);
      if (team == null || team.members().isEmpty()) {
        row.problem("Test_Team__c", "A site in test mode needs a team with members.");
      }
    }
    return id;
  }

  private static Branding branding(Row row) {
    return new Branding(
        matching(row, "Brand_Color__c", COLOR, "#1f5c4d").toLowerCase(Locale.ROOT),
        row.whole("Brand_Radius__c", new Row.Range(12, 0, 40)),
        row.text("Position__c") == null
            ? Branding.Position.RIGHT
            : row.choice("Position__c", POSITIONS).orElse(Branding.Position.RIGHT),
        link(row, "Logo_Url__c"),
        row.text("Greeting__c"));
  }

  private static Set<String> origins(Row row) {
    var origins = new LinkedHashSet<String>();
    for (var line : row.lines("Origins__c")) {
      WebAddresses.origin(line)
          .ifPresentOrElse(
              origins::add,
              () ->
                  row.problem(
                      "Origins__c",
                      "“%s” is not an origin like https://www.example.com.".formatted(line)));
    }
    if (row.lines("Origins__c").isEmpty() && row.flag("Active__c")) {
      row.problem("Origins__c", "An active site needs at least one origin.");
    }
    return origins;
  }

  private static List<String> paths(Row row, String field) {
    var paths = row.lines(field);
    for (var path : paths) {
      if (!path.startsWith("/")) {
        row.problem(field, "“%s” must begin with a slash.".formatted(path));
      }
    }
    return paths;
  }

  /** A star would match nothing, and pages thought to be private would be shown. */
  private static List<String> privatePaths(Row row) {
    var paths = paths(row, "Private_Paths__c");
    for (var path : paths) {
      if (path.contains("*")) {
        row.problem(
            "Private_Paths__c",
            "“%s”: leave the star out, a path counts for all that begins with it.".formatted(path));
      }
    }
    return paths;
  }

  private static @Nullable String link(Row row, String field) {
    var value = row.text(field);
    if (value != null && !WebAddresses.isLink(value)) {
      row.problem(field, "“%s” is not an address like https://www.example.com/…".formatted(value));
    }
    return value;
  }

  private static String matching(Row row, String field, Pattern pattern, String fallback) {
    var value = row.text(field, fallback);
    if (!pattern.matcher(value).matches()) {
      row.problem(field, "“%s” is not like %s.".formatted(value, fallback));
      return fallback;
    }
    return value;
  }
}
