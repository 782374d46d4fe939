package io.foyer.salesforce.writing.people;

import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.writing.content.Attachment;
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

  void add(RestRecord campaign) {
    idOfName.putIfAbsent(campaign.required("Name").toLowerCase(Locale.ROOT), campaign.id());
  }

  void addMember(RestRecord member) {
    var campaign = member.required("CampaignId");
    members.add(campaign + member.required("ContactId"));
    members.add(campaign + member.required("LeadId"));
  }

  /** Id of the campaign that the person is to join; empty when it came from none, or is in. */
  Optional<String> toJoin(VisitorRecord visitor, @Nullable Attachment attachment) {
    var name = visitor.visit().campaign();
    var id = name == null ? null : idOfName.get(name.strip().toLowerCase(Locale.ROOT));
    var who = attachment == null ? null : attachment.who();
    return Optional.ofNullable(id).filter(campaign -> who == null || !members.contains(id + who));
  }
}
