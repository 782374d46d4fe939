package io.foyer.platform;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes many at once, and one by one what the database does not take together.
 *
 * <p>One is given up only where the reason is in itself: its data do not fit, or another one was
 * taken. A database that takes nothing, for one as it is read only, costs nothing.
 */
public final class BatchWrite<T> {
  private static final System.Logger LOG = System.getLogger(BatchWrite.class.getName());

  /** Classes of SQL states: data that do not fit, and a constraint that they break. */
  private static final List<String> OF_DATA = List.of("22", "23");

  private final Consumer<List<T>> write;
  private final Runnable ask;

  /**
   * @param write all of these or none
   * @param ask throws where the database does not answer
   */
  public BatchWrite(Consumer<List<T>> write, Runnable ask) {
    this.write = write;
    this.ask = ask;
  }

  /** Answers those to be tried again later, in their order. */
  public List<T> write(List<T> batch) {
    RuntimeException refused = refusal(batch);
    if (refused == null) {
      return List.of();
    }
    if (isOfData(refused) || isThere()) {
      return batch.size() == 1 ? later(batch, refused) : oneByOne(batch);
    }
    return List.copyOf(batch);
  }

  private static <T> List<T> later(List<T> one, RuntimeException refused) {
    return isOfData(refused) ? List.of() : List.copyOf(one);
  }

  private List<T> oneByOne(List<T> batch) {
    List<T> refused = new ArrayList<>();
    boolean isAnyTaken = false;
    for (int at = 0; at < batch.size(); at++) {
      List<T> one = List.of(batch.get(at));
      RuntimeException why = refusal(one);
      isAnyTaken |= why == null;
      if (why != null && !isOfData(why)) {
        if (!isThere()) {
          // Since this one the database is away.
          List<T> rest = new ArrayList<>(isAnyTaken ? List.of() : refused);
          rest.addAll(batch.subList(at, batch.size()));
          return rest;
        }
        refused.addAll(one);
      }
    }
    return isAnyTaken ? List.of() : refused;
  }

  private @Nullable RuntimeException refusal(List<T> batch) {
    try {
      write.accept(batch);
      return null;
    } catch (RuntimeException refused) {
      String what = batch.get(0).getClass().getSimpleName();
      LOG.log(Level.WARNING, "not written what=" + what + " count=" + batch.size(), refused);
      return refused;
    }
  }

  private static boolean isOfData(Throwable refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      String state = cause instanceof SQLException of ? of.getSQLState() : null;
      if (state != null && OF_DATA.stream().anyMatch(state::startsWith)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThere() {
    try {
      ask.run();
      return true;
    } catch (RuntimeException away) {
      LOG.log(Level.DEBUG, "the database does not answer", away);
      return false;
    }
  }
}
