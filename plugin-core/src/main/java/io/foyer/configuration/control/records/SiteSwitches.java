package io.foyer.configuration.control.records;

import io.foyer.access.entity.SiteKey;
import io.foyer.configuration.entity.Site.Switches;
import io.foyer.crm.entity.ConfigurationRecords;
import java.util.HashMap;
import java.util.Map;

/**
 * The switches of sites for emergencies: they count as last read, whatever else waits to be
 * published.
 */
public final class SiteSwitches {

  private SiteSwitches() {}

  /** For each site in force that is still there, by the key in force. */
  public static Map<SiteKey, Switches> of(ConfigurationRecords inForce, ConfigurationRecords read) {
    var now = new HashMap<String, Map<String, String>>();
    read.of("Site__c").forEach(row -> now.put(row.getOrDefault("Id", ""), row));
    var switches = new HashMap<SiteKey, Switches>();
    for (var row : inForce.of("Site__c")) {
      var site = now.get(row.getOrDefault("Id", ""));
      if (site != null) {
        var key = new SiteKey(row.getOrDefault("Site_Key__c", "").strip());
        switches.put(key, new Switches(isOn(site, "Active__c"), isOn(site, "Test_Mode__c")));
      }
    }
    return switches;
  }

  private static boolean isOn(Map<String, String> site, String field) {
    return Boolean.parseBoolean(site.getOrDefault(field, "").strip());
  }
}
