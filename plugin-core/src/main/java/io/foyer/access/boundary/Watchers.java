package io.foyer.access.boundary;

import io.foyer.access.entity.Caller;
import java.util.function.Predicate;

/** Port: the sockets of this node, by what they watch. */
public interface Watchers {

  /** A socket whose caller may not stay gets nothing more that is pushed to the topic. */
  void keep(String topic, Predicate<Caller> mayStay);
}
