package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.LeadSnapshot;
import io.foyer.crm.entity.Responsible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

class InMemoryCrmContractTest implements CrmContract {

  private final InMemoryCrm crm = new InMemoryCrm();
  private final Map<String, String> leads = new HashMap<>();

  @BeforeEach
  void fill() {
    var acme =
        new AccountSnapshot(
            "001A", "ACME Robotics", null, null, null, null, null, true, null, Map.of());
    var kim = new ContactSnapshot("003K", "Kim", "Andersen", KIM, null, "001A", null);
    var hanako = new LeadSnapshot("00QH", "Hanako Sato", "Kumo K.K.", HANAKO, null, null, null);
    crm.knows(
        new CrmMatch(
            kim,
            null,
            acme,
            null,
            null,
            Map.of(),
            false,
            Confidence.CONTACT_EMAIL,
            List.of(),
            Responsible.NOBODY));
    crm.knows(
        new CrmMatch(
            null,
            hanako,
            null,
            null,
            null,
            Map.of(),
            false,
            Confidence.LEAD_EMAIL,
            List.of(),
            Responsible.NOBODY));
    crm.knowsCompany("acme-robotics.example", acme);
    leads.put(HANAKO, "00QH");
    crm.knowsUser("ana@foyer.example", "005A");
  }

  @Override
  public CrmMatch lookup(String email) {
    return crm.lookupByEmail(email, Set.of());
  }

  @Override
  public CrmWriter writer() {
    return crm;
  }

  @Override
  public CrmConfiguration configuration() {
    return crm;
  }

  @Override
  public List<String> activities(String key) {
    return crm.activities(key).stream().map(InMemoryCrm.Activity::id).toList();
  }

  @Override
  public List<String> leads(String email) {
    return Stream.concat(Stream.ofNullable(leads.get(email)), crm.leads(email).stream()).toList();
  }

  @Override
  public @Nullable String leadField(String email, String field) {
    return crm.leadFields(email).get(field);
  }

  @Override
  public @Nullable String personOf(String activityId) {
    return crm.all().stream()
        .filter(activity -> activity.id().equals(activityId))
        .findFirst()
        .map(InMemoryCrm.Activity::who)
        .orElse(null);
  }

  @Override
  public String user() {
    return "005A";
  }

  @Override
  public String otherUser() {
    return "005B";
  }

  @Override
  public void down() {
    crm.failWith(new CrmUnavailable("down"));
  }

  @Override
  public void mended() {
    crm.failWith(null);
  }
}
