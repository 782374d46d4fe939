package io.foyer.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The token by which the operator's machines are known; without one nobody is. */
@ApplicationScoped
public class OperatorToken {
  @Inject
  @ConfigProperty(name = "foyer.operator-token")
  Optional<String> token;

  /** Whether the header is {@code Bearer} and the token. */
  public boolean isIn(@Nullable String authorization) {
    return token.filter(known -> SharedSecret.isIn(authorization, known)).isPresent();
  }
}
