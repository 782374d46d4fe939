package io.foyer.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The origins whose pages may hold the console in a frame: those of the Salesforce org, and none
 * while no secret is shared with it.
 */
@ApplicationScoped
public class FrameAncestors {
  private static final String MY_DOMAIN = ".my.salesforce.com";

  @Inject
  @ConfigProperty(name = "foyer.salesforce.url")
  URI salesforce;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.embed-secret")
  Optional<String> secret;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.frame-ancestors")
  Optional<String> configured;

  /** As browsers write origins. */
  public List<String> origins() {
    return secret.isEmpty() ? List.of() : configured.map(FrameAncestors::split).orElse(derived());
  }

  /** As a policy names them; {@code 'none'} where there are none. */
  public String policy() {
    List<String> origins = origins();
    return origins.isEmpty() ? "'none'" : String.join(" ", origins);
  }

  /** An org shows its pages under hosts of the same name in several domains. */
  private List<String> derived() {
    String own = PublicAddress.origin(salesforce);
    if (own.endsWith(MY_DOMAIN)) {
      String name = own.substring(0, own.length() - MY_DOMAIN.length());
      return List.of(own, name + ".lightning.force.com", name + ".vf.force.com");
    }
    return own.startsWith("http://localhost")
        ? List.of(own, own.replace("//localhost", "//crm.localhost"))
        : List.of(own);
  }

  private static List<String> split(String list) {
    return Arrays.stream(list.split("[\\s,]+", -1)).filter(each -> !each.isEmpty()).toList();
  }
}
