package io.foyer.crm;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.CrmMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CRM behind its ports, and what a test may do to it. */
public interface CrmPorts {

  /** Whom the CRM itself knows by the address. */
  CrmMatch lookup(String email);

  CrmWriter writer();

  CrmConfiguration configuration();

  /** Ids of what was written under the key, Events and Tasks. */
  List<String> activities(String key);

  /** Ids of the leads with that address. */
  List<String> leads(String email);

  /** A value of the one lead with that address; null for none. */
  @Nullable String leadField(String email, String field);

  /** Id of the person that the activity hangs on. */
  @Nullable String personOf(String activityId);

  /** Id of a user who can own records. */
  String user();

  /** The same of another one. */
  String otherUser();

  /** Down until {@link #mended()}. */
  void down();

  void mended();

  default @Nullable String contact(String email) {
    var contact = lookup(email).contact();
    return contact == null ? null : contact.id();
  }
}
