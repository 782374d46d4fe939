package io.foyer.access.control;

import io.foyer.access.entity.EmbedSecretWrong;
import io.foyer.access.entity.EmbeddingOff;
import io.foyer.access.entity.OrganizationUnknown;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.UserUnusable;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The console inside Salesforce: the org's server fetches a code for the person in front of it, the
 * page hands it to its frame, and the frame exchanges it for a session.
 *
 * <p>It is closed while no secret is shared with the org.
 */
@ApplicationScoped
public class Embedding {
  /** Of the 15 or 18 characters of an id, those that name the record. */
  private static final int NAMING = 15;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.embed-secret")
  Optional<String> secret;

  @Inject RightsSource source;
  @Inject SignInCodes codes;
  @Inject Admission admission;

  /** Refuses whoever does not show the shared secret as {@code Bearer}. */
  public void requireSalesforce(@Nullable String authorization) {
    if (!SharedSecret.isIn(authorization, secret.orElseThrow(EmbeddingOff::new))) {
      throw new EmbedSecretWrong();
    }
  }

  /** A code for that user of that org. */
  public Secret codeFor(String user, String organization) {
    RepId rep = RepId.ofUser(user).orElseThrow(UserUnusable::new);
    if (!naming(organization).equals(naming(connected()))) {
      throw new OrganizationUnknown();
    }
    return codes.issue(rep);
  }

  /** The token of a session for whom the code was issued. */
  public Secret exchange(Secret code) {
    if (secret.isEmpty()) {
      throw new EmbeddingOff();
    }
    return admission.admit(codes.redeem(code));
  }

  private String connected() {
    try {
      return source.organization();
    } catch (Refusal refused) {
      throw refused.kind() == Refusal.Kind.UNAVAILABLE ? new SalesforceAway() : refused;
    }
  }

  private static String naming(String id) {
    return id.substring(0, Math.min(NAMING, id.length()));
  }
}
