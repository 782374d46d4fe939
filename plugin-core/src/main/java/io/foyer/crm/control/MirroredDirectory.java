package io.foyer.crm.control;

import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.CrmMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people by the mirror, after a look into the CRM itself where that is asked for.
 *
 * <p>What the CRM answers goes into the mirror first, so that both ways find the same.
 */
@ApplicationScoped
public class MirroredDirectory implements CrmDirectory {

  private static final System.Logger LOG = System.getLogger(MirroredDirectory.class.getName());

  @Inject CrmReader reader;
  @Inject CrmMirror mirror;
  @Inject MirrorStates states;
  @Inject MatchChoices choices;

  @Override
  public Optional<CrmMatch> known(String email) {
    return states.areComplete() ? Optional.of(found(address(email))) : Optional.empty();
  }

  @Override
  public CrmMatch lookupByEmail(String email, Set<String> fields) {
    var address = address(email);
    var answer = reader.candidates(address, Domains.ofCompany(address), fields);
    take(address, answer);
    return found(address);
  }

  /** The feed may bring the same new record in this very moment: the second time it is known. */
  private void take(String address, Candidates answer) {
    try {
      mirror.takeAnswer(address, answer);
    } catch (PersistenceException raced) {
      LOG.log(Level.DEBUG, "records came in twice at once", raced);
      mirror.takeAnswer(address, answer);
    }
  }

  private CrmMatch found(String address) {
    var chosen = choices.of(address);
    return Matcher.match(address, mirror.candidates(address, chosen), chosen.orElse(null));
  }

  private static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
