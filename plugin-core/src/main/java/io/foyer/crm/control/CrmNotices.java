package io.foyer.crm.control;

import io.foyer.crm.entity.ChangeNotice;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears from the CRM at once what changed in it. Notices may be lost: they make things fast, the
 * {@link CrmFeed} makes them right.
 */
public interface CrmNotices {

  /**
   * Listens from now on, and ends what was listened to before.
   *
   * @param after replay id of the last notice heard; null for new ones only
   * @param listener called by one thread, in order; a gap of object {@code *} means that notices
   *     were missed
   */
  void listen(@Nullable Long after, Consumer<ChangeNotice> listener);

  /** Whether notices come in at present. */
  boolean isListening();

  void stop();
}
