package io.foyer.crm.control;

import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.Registered;
import io.foyer.crm.entity.VisitorRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people for a rep who waits, and makes the lead of one who is not there.
 *
 * <p>A rep is never told of a record that the CRM does not share with it. All fail with {@link
 * io.foyer.crm.entity.CrmUnavailable} when a later try may succeed and with {@link
 * io.foyer.crm.entity.CrmRefused} when it will not.
 */
public interface CrmRegister {

  /** People of one kind that a search finds at most. */
  int MOST = 20;

  /** Records that can be asked for at once. */
  int MOST_SHARED = 200;

  /**
   * Contacts and open leads whose name, last name, e-mail address or company begins with the words;
   * case does not count. Those changed last are first, up to {@link #MOST} of each kind that the
   * rep may see.
   *
   * @param words at least two characters, of whatever kind
   * @param rep the rep's user id
   */
  List<FoundPerson> search(String words, String rep);

  /** The contact or open lead with that id; empty where the rep may not see it. */
  Optional<FoundPerson> person(String id, String rep);

  /**
   * Those of the records that the rep may read.
   *
   * @param ids at most {@link #MOST_SHARED}
   */
  Set<String> shared(Set<String> ids, String rep);

  /**
   * Makes the lead, once however often it is asked; makes none where the CRM has the person.
   *
   * @param person has an address
   * @param rep who says it: the lead's owner where sales ops want that
   */
  Registered makeLead(VisitorRecord person, String rep);
}
