package io.foyer.crm.control;

import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.Confidence;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.MatchAlternative;
import io.foyer.crm.entity.UserSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who has an address: the contact, else the lead, else what a lead was converted into, else
 * the company of the domain alone.
 *
 * <p>Where several records fit, the best is taken and all are told; a person's choice goes first,
 * also where its record has another address or none.
 */
public final class Matcher {

  private final String email;
  private final Candidates found;
  private final @Nullable String chosen;

  private Matcher(String email, Candidates found, @Nullable String chosen) {
    this.email = email.strip().toLowerCase(Locale.ROOT);
    this.found = found;
    this.chosen = chosen;
  }

  /**
   * @param chosen id of the record that a person said it is, if anybody did
   */
  public static CrmMatch match(String email, Candidates found, @Nullable String chosen) {
    return new Matcher(email, found, chosen).match();
  }

  private CrmMatch match() {
    var contacts = found.contacts().stream().filter(this::fits).toList();
    var leads = found.leads().stream().filter(this::fits).toList();
    var open = leads.stream().filter(lead -> !lead.flag("IsConverted")).toList();
    if (!contacts.isEmpty() && open.stream().noneMatch(this::isChosen)) {
      var choice = Choice.ofContacts(contacts, found, chosen);
      return matched(Confidence.CONTACT_EMAIL, choice, accountOf(choice));
    }
    var company = Choice.ofAccounts(ofTheDomain(), found, chosen);
    if (!open.isEmpty()) {
      var choice = Choice.ofLeads(open, found, chosen);
      return matched(Confidence.LEAD_EMAIL, choice, company.best());
    }
    return leads.stream()
        .findFirst()
        .flatMap(this::converted)
        .orElseGet(
            () -> company.best().isEmpty() ? CrmMatch.NONE : matched(company, company.best()));
  }

  private Optional<CrmMatch> converted(CrmRecord lead) {
    var contact = found.contact(lead.text("ConvertedContactId"));
    var account =
        contact
            .flatMap(row -> found.account(row.text("AccountId")))
            .or(() -> found.account(lead.text("ConvertedAccountId")));
    if (contact.isEmpty() && account.isEmpty()) {
      return Optional.empty();
    }
    var choice = new Choice(contact.stream().toList(), false);
    return Optional.of(matched(Confidence.CONVERTED_LEAD, choice, account));
  }

  private CrmMatch matched(Choice company, Optional<CrmRecord> account) {
    return matched(Confidence.DOMAIN, company, account);
  }

  private CrmMatch matched(Confidence by, Choice choice, Optional<CrmRecord> account) {
    var best = choice.best();
    var contact = best.filter(row -> row.object() == CrmObject.CONTACT);
    var lead = best.filter(row -> row.object() == CrmObject.LEAD);
    var opportunity = account.flatMap(row -> found.openOpportunity(row.id()));
    return new CrmMatch(
        contact.map(Snapshots::contact).orElse(null),
        lead.map(Snapshots::lead).orElse(null),
        account.map(Snapshots::account).orElse(null),
        opportunity.map(Snapshots::opportunity).orElse(null),
        owner(Stream.of(contact, lead, account).flatMap(Optional::stream)),
        facts(Stream.of(contact, lead, account, opportunity).flatMap(Optional::stream)),
        choice.isAmbiguous(),
        by,
        alternatives(choice),
        new Responsibles(found)
            .of(Stream.of(contact, lead, account, opportunity).flatMap(Optional::stream).toList()));
  }

  private @Nullable UserSnapshot owner(Stream<CrmRecord> records) {
    return records.flatMap(row -> Snapshots.owner(row, found).stream()).findFirst().orElse(null);
  }

  private static Map<String, String> facts(Stream<CrmRecord> records) {
    var facts = new HashMap<String, String>();
    records.forEach(
        row -> {
          var prefix = row.object().apiName() + ".";
          facts.put(prefix + "Id", row.id());
          row.fields().forEach((name, value) -> facts.put(prefix + name, value));
        });
    return facts;
  }

  private List<MatchAlternative> alternatives(Choice choice) {
    return choice.bestFirst().size() < 2
        ? List.of()
        : choice.bestFirst().stream().map(this::alternative).toList();
  }

  private MatchAlternative alternative(CrmRecord row) {
    var object = row.object().apiName();
    return switch (row.object()) {
      case CONTACT ->
          new MatchAlternative(
              row.id(),
              object,
              Snapshots.contact(row).name(),
              found.account(row.text("AccountId")).map(a -> a.textOrEmpty("Name")).orElse(null));
      case LEAD ->
          new MatchAlternative(row.id(), object, row.textOrEmpty("Name"), row.text("Company"));
      default ->
          new MatchAlternative(
              row.id(), object, row.textOrEmpty("Name"), row.text("BillingCountry"));
    };
  }

  private Optional<CrmRecord> accountOf(Choice contact) {
    return contact.best().flatMap(row -> found.account(row.text("AccountId")));
  }

  private boolean fits(CrmRecord row) {
    return hasTheAddress(row) || isChosen(row);
  }

  private boolean isChosen(CrmRecord row) {
    return row.id().equals(chosen);
  }

  private boolean hasTheAddress(CrmRecord row) {
    return email.equals(row.textOrEmpty("Email").strip().toLowerCase(Locale.ROOT));
  }

  private List<CrmRecord> ofTheDomain() {
    var domain = Domains.ofCompany(email);
    var named =
        found.accounts().stream()
            .filter(row -> domain.isPresent() && Domains.ofAccount(row).equals(domain))
            .toList();
    return named.isEmpty()
        ? found.accounts().stream()
            .filter(row -> found.accountsByContacts().contains(row.id()))
            .toList()
        : named;
  }
}
