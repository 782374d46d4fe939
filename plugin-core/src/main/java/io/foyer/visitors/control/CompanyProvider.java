package io.foyer.visitors.control;

import io.foyer.visitors.entity.Firmographics;
import java.util.Optional;

/**
 * Somebody who knows companies by their web domain or by an internet address.
 *
 * <p>It may be slow or away; whoever asks waits for nothing else meanwhile.
 */
public interface CompanyProvider {

  /** By what it is asked; empty where there is no provider. */
  Optional<Clue> clue();

  /**
   * The company; empty where the provider knows none.
   *
   * @throws Away when it gave no answer that can be read
   */
  Optional<Firmographics> of(String value);

  /** What a company is looked up by. */
  enum Clue {
    DOMAIN,
    ADDRESS
  }

  /** The provider did not answer, or not in words that can be read. */
  final class Away extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Away(String what) {
      super(what, null, false, false);
    }
  }
}
