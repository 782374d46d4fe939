package io.foyer.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The token by which the operator's machines are known; without one nobody is. */
@ApplicationScoped
public class OperatorToken {
  @Inject
  @ConfigProperty(name = "foyer.operator-token")
  Optional<String> token;

  /** Whether the header is {@code Bearer} and the token; compared in constant time. */
  public boolean isIn(@Nullable String authorization) {
    return token.isPresent()
        && authorization != null
        && MessageDigest.isEqual(bytes("Bearer " + token.get()), bytes(authorization));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
