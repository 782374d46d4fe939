package io.foyer.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("OPS-2")
@Tag("SEC-1")
class FrameAncestorsTest {
  private final FrameAncestors ancestors = new FrameAncestors();

  @BeforeEach
  void has_a_secret() {
    ancestors.salesforce = URI.create("https://acme.my.salesforce.com/");
    ancestors.secret = Optional.of("a-secret-shared-with-the-org-0123456789");
    ancestors.configured = Optional.empty();
  }

  @Test
  void are_the_hosts_of_the_org() {
    assertThat(ancestors.policy())
        .isEqualTo(
            "https://acme.my.salesforce.com https://acme.lightning.force.com"
                + " https://acme.vf.force.com");
  }

  @Test
  void are_those_of_a_sandbox_org() {
    ancestors.salesforce = URI.create("https://acme--uat.sandbox.my.salesforce.com");

    assertThat(ancestors.origins()).contains("https://acme--uat.sandbox.lightning.force.com");
  }

  @Test
  void are_both_hosts_of_the_local_salesforce() {
    ancestors.salesforce = URI.create("http://localhost:8181");

    assertThat(ancestors.origins())
        .containsExactly("http://localhost:8181", "http://crm.localhost:8181");
  }

  @Test
  void are_exactly_those_that_are_configured() {
    ancestors.configured = Optional.of("https://one.example, https://two.example:8443");

    assertThat(ancestors.policy()).isEqualTo("https://one.example https://two.example:8443");
  }

  @Test
  void are_none_while_no_secret_is_shared() {
    ancestors.secret = Optional.empty();

    assertThat(ancestors.policy()).isEqualTo("'none'");
  }
}
