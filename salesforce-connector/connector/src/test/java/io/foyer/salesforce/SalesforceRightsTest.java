package io.foyer.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.salesforce.rest.RestErrors;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.setup.SalesforceRights;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("OPS-3")
@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceRightsTest {

  private static final RepId NOBODY = new RepId("005000000000000AAA");

  @TempDir static Path folder;

  private static LocalSalesforce org;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @Test
  void takes_rights_from_permission_sets() {
    var ana = user("ana");
    var ada = user("ada");

    var people = people(ana, ada, NOBODY);

    assertThat(people).containsOnlyKeys(ana, ada);
    assertThat(person(people, ana).name()).isEqualTo("Ana Novak");
    assertThat(person(people, ana).rights()).containsExactly(Right.REP);
    assertThat(person(people, ada).rights()).containsExactly(Right.ADMIN);
  }

  @Test
  void adds_the_rights_of_groups_to_those_of_single_sets() {
    var sam = user("sam");
    var group = PermissionSetGroup.of(org, "Desk", "Foyer_Rep").assignedTo(sam);
    assertThat(person(people(sam), sam).rights())
        .containsExactlyInAnyOrder(Right.SUPPORT, Right.REP);

    group.taken();
    assertThat(person(people(sam), sam).rights()).containsExactly(Right.SUPPORT);
  }

  @Test
  void takes_no_right_from_a_group_without_a_set_of_foyer_however_it_is_called() {
    var chloe = user("chloe");
    var group = PermissionSetGroup.of(org, "Foyer_Admins", "Foyer_Integration").assignedTo(chloe);

    assertThat(person(people(chloe), chloe).rights()).containsExactly(Right.REP);
    group.taken();
  }

  @Test
  void asks_about_everybody_in_one_call() {
    var all = Set.of(user("ana"), user("ben"), user("chloe"), user("olga"), user("sam"));
    int before = org.gate().requests();

    assertThat(org.bean(SalesforceRights.class).people(all)).hasSize(5);
    assertThat(org.gate().requests() - before).isOne();
  }

  @Test
  void sees_who_is_deactivated() {
    var sam = user("sam");
    set("User", sam.value(), "IsActive", false);
    assertThat(person(people(sam), sam).active()).isFalse();
    set("User", sam.value(), "IsActive", true);

    assertThat(person(people(sam), sam).active()).isTrue();
  }

  @Test
  void sees_who_is_frozen_only_where_it_may_manage_users() {
    var ben = user("ben");
    var login =
        org.adminQuery(Soql.of("SELECT Id FROM UserLogin WHERE UserId = ?", ben.value())).get(0);
    set("UserLogin", login, "IsFrozen", true);
    var managing = org.admin(SalesforceRights.class);
    assertThat(person(managing.people(Set.of(ben)), ben).active()).isFalse();
    assertThat(person(people(ben), ben).active()).isTrue();
    set("UserLogin", login, "IsFrozen", false);

    assertThat(person(managing.people(Set.of(ben)), ben).active()).isTrue();
  }

  @Test
  void knows_the_org_and_asks_for_it_once() {
    var rights = org.bean(SalesforceRights.class);
    var known = rights.organization();

    assertThat(known).isEqualTo(id(Soql.of("SELECT Id FROM Organization")));
    int before = org.gate().requests();
    assertThat(rights.organization()).isEqualTo(known);
    assertThat(org.gate().requests()).isEqualTo(before);
  }

  private static Map<RepId, Person> people(RepId... reps) {
    return org.bean(SalesforceRights.class).people(Set.of(reps));
  }

  private static Person person(Map<RepId, Person> people, RepId rep) {
    return Objects.requireNonNull(people.get(rep));
  }

  private static RepId user(String alias) {
    return new RepId(
        id(Soql.of("SELECT Id FROM User WHERE Username = ?", alias + "@foyer.example")));
  }

  private static String id(Soql query) {
    return org.query(query).get(0);
  }

  private static void set(String object, String id, String field, boolean value) {
    var record =
        Json.createObjectBuilder()
            .add("attributes", Json.createObjectBuilder().add("type", object))
            .add("id", id)
            .add(field, value);
    var records = Json.createObjectBuilder().add("records", Json.createArrayBuilder().add(record));
    RestErrors.checkSaved(
        org.admin(RestLane.class).update(Pace.BACKGROUND, records.add("allOrNone", true).build()));
  }
}
