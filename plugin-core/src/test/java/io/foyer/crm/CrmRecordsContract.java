package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.CrmFeed;
import io.foyer.crm.control.CrmReader;
import io.foyer.crm.control.Matcher;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.FeedPosition;
import io.foyer.crm.entity.RecordQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What every CRM whose records are mirrored must do.
 *
 * <p>It has the people of the demonstration, as {@link CrmContract} says.
 */
public abstract class CrmRecordsContract {

  private static final RecordQuery LEADS = new RecordQuery(CrmObject.LEAD, Set.of());

  protected abstract CrmReader reader();

  protected abstract CrmFeed feed();

  protected abstract String make(CrmObject object, Map<String, String> fields);

  protected abstract void change(CrmObject object, String id, String field, String value);

  protected abstract void delete(CrmObject object, String id);

  @Test
  @Tag("RT-1")
  void answers_with_everything_that_a_contacts_address_leads_to() {
    var match = match(KIM);

    assertThat(match.confidence()).isEqualTo(Confidence.CONTACT_EMAIL);
    assertThat(match.contact()).extracting("name").isEqualTo("Kim Andersen");
    assertThat(match.account()).extracting("name").isEqualTo("ACME Robotics");
    assertThat(match.openOpportunity()).isNotNull();
    assertThat(match.owner()).extracting("name").isEqualTo("Ana Novak");
  }

  @Test
  @Tag("RT-1")
  void answers_with_who_owns_each_record_and_who_is_in_the_accounts_team() {
    var responsible = match(KIM).responsible();

    assertThat(responsible.owner(CrmObject.CONTACT))
        .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Ana Novak"));
    assertThat(responsible.owner(CrmObject.ACCOUNT))
        .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("Ana Novak"));
    assertThat(responsible.owner(CrmObject.LEAD)).isEmpty();
    assertThat(responsible.accountTeam())
        .anySatisfy(
            member -> {
              assertThat(member.user().name()).isEqualTo("Ana Novak");
              assertThat(member.role()).isEqualTo("Account Manager");
            });
  }

  @Test
  @Tag("RT-4")
  void reads_the_members_of_account_teams_like_other_records() {
    var seats = new ArrayList<CrmRecord>();
    feed().load(new RecordQuery(CrmObject.ACCOUNT_TEAM, Set.of("UserId")), "", seats::addAll);

    assertThat(seats).isNotEmpty().allSatisfy(seat -> assertThat(seat.text("UserId")).isNotNull());
  }

  @Test
  @Tag("RT-1")
  void answers_with_the_lead_of_an_address_in_any_case() {
    assertThat(match(HANAKO.toUpperCase(java.util.Locale.ROOT)).lead())
        .extracting("name")
        .isEqualTo("Hanako Sato");
  }

  @Test
  @Tag("RT-1")
  void answers_with_nobody_for_an_unknown_address() {
    assertThat(match("someone@nowhere-at-all.example")).isEqualTo(CrmMatch.NONE);
  }

  @Test
  @Tag("RT-4")
  void tells_what_was_changed_since_and_what_it_holds_now() {
    var id = lead("Changing");
    var before = feed().now();
    change(CrmObject.LEAD, id, "Title", "Head of Growing");

    assertThat(changesSince(FeedPosition.at(before.minus(Duration.ofSeconds(1)))))
        .filteredOn(record -> record.id().equals(id))
        .last()
        .extracting(record -> record.text("Title"))
        .isEqualTo("Head of Growing");
  }

  @Test
  @Tag("RT-4")
  void tells_what_was_deleted_since() {
    var id = lead("Leaving");
    var before = feed().now();
    delete(CrmObject.LEAD, id);

    var deleted = new ArrayList<String>();
    var position = FeedPosition.at(before.minus(Duration.ofSeconds(1)));
    boolean isLast = false;
    while (!isLast) {
      var page = feed().changes(LEADS, position);
      deleted.addAll(page.deleted());
      position = page.next();
      isLast = page.isLast();
    }
    assertThat(deleted).contains(id);
  }

  @Test
  @Tag("RT-4")
  void tells_nothing_twice_when_asked_where_it_ended() {
    lead("Last");
    var position = FeedPosition.at(feed().now().minus(Duration.ofMinutes(1)));
    while (true) {
      var page = feed().changes(LEADS, position);
      position = page.next();
      if (page.isLast()) {
        break;
      }
    }
    assertThat(feed().changes(LEADS, position).changed()).isEmpty();
  }

  @Test
  @Tag("RT-1")
  void reads_records_by_id_and_leaves_out_what_is_gone() {
    var here = lead("Here");
    var gone = lead("Gone");
    delete(CrmObject.LEAD, gone);

    assertThat(feed().byIds(LEADS, List.of(here, gone)))
        .extracting(CrmRecord::id)
        .containsExactly(here);
  }

  @Test
  @Tag("RT-1")
  void reads_all_records_in_the_order_of_their_ids() {
    for (int i = 0; i < 12; i++) {
      lead("Many " + i);
    }
    var ids = new ArrayList<String>();
    boolean more = true;
    while (more) {
      var after = ids.isEmpty() ? "" : ids.get(ids.size() - 1);
      more = feed().load(LEADS, after, page -> page.forEach(record -> ids.add(record.id())));
    }
    assertThat(ids).hasSizeGreaterThan(12).isSorted().doesNotHaveDuplicates();
  }

  private CrmMatch match(String email) {
    var address = email.toLowerCase(java.util.Locale.ROOT);
    var domain = Optional.of(address.substring(address.indexOf('@') + 1));
    return Matcher.match(address, reader().candidates(address, domain, Set.of()), null);
  }

  private List<CrmRecord> changesSince(FeedPosition from) {
    var records = new ArrayList<CrmRecord>();
    var position = from;
    while (true) {
      var page = feed().changes(LEADS, position);
      records.addAll(page.changed());
      position = page.next();
      if (page.isLast()) {
        return records;
      }
    }
  }

  private String lead(String lastName) {
    return make(CrmObject.LEAD, Map.of("LastName", lastName, "Company", "Fern & Sons"));
  }
}
