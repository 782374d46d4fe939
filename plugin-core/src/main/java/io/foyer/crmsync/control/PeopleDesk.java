package io.foyer.crmsync.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.crm.control.CrmDirectory;
import io.foyer.crm.control.CrmRegister;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.Registered;
import io.foyer.crmsync.entity.EmailNeeded;
import io.foyer.crmsync.entity.PersonUnknown;
import io.foyer.crmsync.entity.SiteInTestMode;
import io.foyer.crmsync.entity.WordsTooShort;
import io.foyer.streams.control.Acquaintance;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.entity.HostileText;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a rep say whose record a visitor is, or make its lead, while they talk.
 *
 * <p>What is said here holds for the visitor's address, so that the conversation hangs on that
 * record when it ends, and no second lead arises.
 */
@ApplicationScoped
public class PeopleDesk {
  private static final Logger LOG = System.getLogger(PeopleDesk.class.getName());
  private static final int SHORTEST = 2;
  private static final int LONGEST = 80;

  @Inject Acquaintance acquaintance;
  @Inject CrmRegister crm;
  @Inject CrmDirectory directory;
  @Inject Identification identification;
  @Inject KnownPeople people;
  @Inject Rulings rulings;
  @Inject Configurations configurations;

  /**
   * Contacts and open leads that the rep may see.
   *
   * @throws WordsTooShort for fewer than two characters
   */
  public List<FoundPerson> search(RepCaller rep, VisitorId id, @Nullable String words) {
    acquaintance.meet(rep, id);
    String cleaned = words == null ? "" : HostileText.clean(words, LONGEST);
    if (cleaned.length() < SHORTEST) {
      throw new WordsTooShort();
    }
    return crm.search(cleaned, rep.rep().value());
  }

  /**
   * The visitor is that one, for everybody from now on.
   *
   * @throws PersonUnknown for a record that the rep may not see
   * @throws EmailNeeded where neither the visitor nor the record has an address
   */
  public void link(RepCaller rep, VisitorId id, String record) {
    Visitor visitor = acquaintance.meet(rep, id);
    FoundPerson person = crm.person(record, rep.rep().value()).orElseThrow(PersonUnknown::new);
    String known = visitor.identity().email();
    String email =
        known != null ? known : Identity.email(person.email()).orElseThrow(EmailNeeded::new);
    rulings.rule(rep.rep(), id, email, person.id(), "visitor.linked");
    identification.give(id, email, rep.rep());
    readThrough(person.email());
  }

  /**
   * Makes the visitor a lead now, or answers with those that the CRM takes for the same person.
   *
   * @throws EmailNeeded without an address
   * @throws SiteInTestMode where nothing counts
   */
  public Registered makeLead(RepCaller rep, VisitorId id) {
    Visitor visitor = acquaintance.meet(rep, id);
    String email = visitor.identity().email();
    if (email == null) {
      throw new EmailNeeded();
    }
    if (configurations.current().isTest(visitor.site())) {
      throw new SiteInTestMode();
    }
    Registered made = crm.makeLead(people.of(id, null, email), rep.rep().value());
    Optional.ofNullable(made.lead())
        .ifPresent(
            lead -> {
              rulings.rule(rep.rep(), id, email, lead, "visitor.lead-made");
              readThrough(email);
            });
    return made;
  }

  /** So that the record is there for everybody at once, not when the mirror hears of it. */
  private void readThrough(@Nullable String email) {
    try {
      if (email != null) {
        directory.lookupByEmail(email, configurations.current().crmFieldsUsed());
      }
    } catch (CrmUnavailable | CrmRefused later) {
      LOG.log(Level.INFO, "record was not read yet, the mirror will", later);
    }
  }
}
