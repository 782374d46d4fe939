package io.foyer.visitors.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.EmailIsProven;
import io.foyer.visitors.entity.EmailUnusable;
import io.foyer.visitors.entity.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
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
   * The visitor has shown that the address is its own, which counts as much as a signed identity.
   */
  public void prove(VisitorCaller caller, String email) {
    change(caller.visitor(), before -> before.proving(email, null, null));
  }

  /**
   * Takes in what a rep noted of what the visitor said.
   *
   * @throws EmailIsProven when it would replace a proven address
   */
  public void note(VisitorId visitor, Details.Typed typed, Details.Noted noted) {
    change(visitor, before -> before.noting(typed, noted));
  }

  /** The visitor has the address of the record that a rep says it is, where it gave none itself. */
  public void give(VisitorId visitor, String email, RepId rep) {
    change(visitor, before -> before.given(email, rep));
  }

  /** Of one who is there it is written down in its time, of one who has left at once. */
  private void change(VisitorId visitor, UnaryOperator<Identity> word) {
    AtomicBoolean isThere = new AtomicBoolean();
    visitors.change(
        visitor,
        now -> {
          isThere.set(true);
          return now.identified(word.apply(now.identity()), visitors.stamp());
        });
    if (!isThere.get()) {
      store.identify(visitor, word);
    }
  }
}
