package io.foyer.conversations.control;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;

/**
 * For what no lock of a row decides: the first of its kind has no row yet, and a deadline that
 * comes takes its locks in another order.
 */
public final class Races {
  private Races() {}

  /**
   * Does a whole transaction, and once more when the database let another one win: the second time
   * it finds what the winner stored.
   */
  public static <T> T settle(Supplier<T> transaction) {
    try {
      return transaction.get();
    } catch (PersistenceException lost) {
      return transaction.get();
    }
  }
}
