package io.foyer.salesforce.sandbox.seed;

import io.foyer.salesforce.sandbox.oauth.Passwords;
import io.foyer.salesforce.sandbox.rights.Profile;
import io.foyer.salesforce.sandbox.schema.PackageFiles;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The org's users, their passwords and permission sets. */
final class People {
  /** Everybody's password; an org of samples keeps no secrets. */
  static final String PASSWORD = "foyer-demo";

  private static final List<Person> ALL =
      List.of(
          new Person("Ana", "Novak", "ana", "Foyer_Rep"),
          new Person("Ben", "Carter", "ben", "Foyer_Rep"),
          new Person("Chloe", "Martin", "chloe", "Foyer_Rep"),
          new Person("Olga", "Petrova", "olga", "Foyer_Sales_Ops"),
          new Person("Sam", "Reyes", "sam", "Foyer_Support"),
          new Person("Ada", "Lind", "ada", "Foyer_Admin", Profile.ADMINISTRATOR),
          new Person("Foyer", "Integration", "integration", "Foyer_Integration", Profile.API_ONLY));

  private People() {}

  private record Person(
      String first, String last, String alias, String permissionSet, Profile profile) {
    Person(String first, String last, String alias, String permissionSet) {
      this(first, last, alias, permissionSet, Profile.STANDARD_USER);
    }

    String email() {
      return alias + "@foyer.example";
    }
  }

  /** Ids by alias. */
  static Map<String, String> plant(Planter planter, Passwords passwords) {
    var profiles = profiles(planter);
    var ids = new LinkedHashMap<String, String>();
    for (var person : ALL) {
      ids.put(person.alias(), plant(planter, person, profiles.get(person.profile())));
    }
    assign(planter, ids);
    ids.values().forEach(id -> planter.plant("UserLogin", "UserId", id));
    passwords.set(ids.values(), PASSWORD);
    return ids;
  }

  private static Map<Profile, String> profiles(Planter planter) {
    var profiles = new EnumMap<Profile, String>(Profile.class);
    for (var profile : Profile.values()) {
      profiles.put(profile, planter.plant("Profile", "Name", profile.label()));
    }
    return profiles;
  }

  private static void assign(Planter planter, Map<String, String> ids) {
    var sets = new LinkedHashMap<String, String>();
    new PackageFiles()
        .permissionSets()
        .forEach(
            (name, label) ->
                sets.put(name, planter.plant("PermissionSet", "Name", name, "Label", label)));
    for (var person : ALL) {
      assign(planter, sets.get(person.permissionSet()), ids.get(person.alias()));
    }
    assign(planter, sets.get("Foyer_Knowledge"), ids.get("integration"));
  }

  private static void assign(Planter planter, @Nullable String set, @Nullable String user) {
    planter.plant("PermissionSetAssignment", "PermissionSetId", set, "AssigneeId", user);
  }

  private static String plant(Planter planter, Person person, @Nullable String profile) {
    var alias = person.alias().length() > 8 ? person.alias().substring(0, 8) : person.alias();
    return planter.plant(
        "User",
        "Username",
        person.email(),
        "Email",
        person.email(),
        "FirstName",
        person.first(),
        "LastName",
        person.last(),
        "Alias",
        alias,
        "CompanyName",
        "Fern & Field",
        "ProfileId",
        profile,
        "IsActive",
        true);
  }
}
