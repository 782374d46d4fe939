package io.foyer.salesforce.writing;

import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.RestRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The campaigns by their names, and who is in them. */
final class CampaignNames {

  private final Map<String, String> idOfName = new HashMap<>();
  private final Set<String> members = new HashSet<>();

  void add(String query, Collection<RestRecord> rows) {
    for (var row : rows) {
      if (query.equals(PeopleQueries.CAMPAIGNS)) {
        idOfName.putIfAbsent(row.required("Name").toLowerCase(Locale.ROOT), row.id());
      } else {
        var campaign = row.required("CampaignId");
        members.add(campaign + row.required("ContactId"));
        members.add(campaign + row.required("LeadId"));
      }
    }
  }

  /** Id of the campaign that the person is to join; empty when it came from none, or is in. */
  Optional<String> toJoin(VisitorRecord visitor, @Nullable Attachment attachment) {
    var name = visitor.visit().campaign();
    var id = name == null ? null : idOfName.get(name.strip().toLowerCase(Locale.ROOT));
    var who = attachment == null ? null : attachment.who();
    return Optional.ofNullable(id).filter(campaign -> who == null || !members.contains(id + who));
  }
}
