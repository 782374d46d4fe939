package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.EmailIsProven;
import io.foyer.visitors.entity.EmailUnusable;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes in who visitors say they are, and who their website says they are. */
@ApplicationScoped
public class Identification {
  @Inject LiveVisitors visitors;
  @Inject IdentityProof proof;
  @Inject VisitorStore store;

  /** What a visitor says of itself; a signed identity outweighs the rest. */
  public record Claim(
      @Nullable String email,
      @Nullable String name,
      @Nullable String company,
      @Nullable String identity) {}

  /**
   * Notes the claim; answers whether it is proven.
   *
   * @throws EmailUnusable when it names no address that could be one
   */
  public boolean identify(VisitorCaller caller, Claim claim) {
    Optional<String> proven =
        Optional.ofNullable(claim.identity())
            .flatMap(token -> proof.provenEmail(token, caller.site()));
    String email = proven.or(() -> Identity.email(claim.email())).orElseThrow(EmailUnusable::new);
    visitors.change(
        caller.visitor(),
        now -> {
          Identity before = now.identity();
          Identity told =
              proven.isPresent()
                  ? before.proving(email, claim.name(), claim.company())
                  : before.saying(email, claim.name(), claim.company());
          return now.identified(told, visitors.stamp());
        });
    return proven.isPresent();
  }

  /**
   * Takes in what a rep noted of what the visitor said, whether the visitor is there or has left.
   *
   * @throws EmailIsProven when it would replace a proven address
   */
  public void note(Visitor visitor, Details said) {
    Identity before = visitor.identity();
    if (before.proven() && !Objects.equals(before.email(), said.email())) {
      throw new EmailIsProven();
    }
    store.identify(visitor.id(), before.noting(said));
    visitors.change(
        visitor.id(), now -> now.identified(now.identity().noting(said), visitors.stamp()));
  }
}
