package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule.CrmOwner.Of;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.UserSnapshot;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom the CRM holds responsible for a visitor, and in words why it is nobody. */
final class CrmPeople {

  private CrmPeople() {}

  static Optional<UserSnapshot> owner(CrmMatch match, Of of) {
    return of == Of.BEST_MATCH
        ? Optional.ofNullable(match.owner())
        : match.responsible().owner(object(of));
  }

  static String title(Of of) {
    return of == Of.BEST_MATCH ? "Owner" : object(of).apiName() + " owner";
  }

  static String whyNoOwner(CrmMatch match, Of of) {
    if (of == Of.BEST_MATCH) {
      return "The CRM names no owner";
    }
    String record = object(of).apiName().toLowerCase(Locale.ROOT);
    return isKnown(match, of)
        ? "No person owns the " + record
        : "The CRM knows no " + record + " of the visitor";
  }

  /** Those of the account's team with the role; empty where there are none. */
  static Optional<Group> accountTeam(CrmMatch match, @Nullable String role) {
    Map<RepId, String> names = new LinkedHashMap<>();
    match.responsible().accountTeam().stream()
        .filter(member -> role == null || role.equalsIgnoreCase(member.role()))
        .filter(member -> member.user().active())
        .forEach(member -> names.put(new RepId(member.user().id()), member.user().name()));
    String name = role == null ? "team" : "team, " + role;
    return names.isEmpty() ? Optional.empty() : Optional.of(Group.ofAccountTeam(name, names));
  }

  static String whyNoTeam(CrmMatch match, @Nullable String role) {
    if (match.account() == null) {
      return "The CRM knows no account of the visitor";
    }
    return role == null
        ? "The account has no team"
        : "Nobody of the account's team has the role " + role;
  }

  private static boolean isKnown(CrmMatch match, Of of) {
    return switch (of) {
      case LEAD -> match.lead() != null;
      case CONTACT -> match.contact() != null;
      case ACCOUNT -> match.account() != null;
      case OPPORTUNITY -> match.openOpportunity() != null;
      case BEST_MATCH -> match.owner() != null;
    };
  }

  private static CrmObject object(Of of) {
    return CrmObject.valueOf(of.name());
  }
}
