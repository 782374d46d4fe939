package io.foyer.protocol;

import io.foyer.platform.Ids;
import java.util.concurrent.atomic.AtomicLong;

/** Ids for frames that this node sends: unique among them, and cheap enough for every push. */
public final class FrameIds {
  private static final String NODE = Ids.next("frm");
  private static final AtomicLong COUNT = new AtomicLong();

  private FrameIds() {}

  public static String next() {
    return NODE + "." + COUNT.incrementAndGet();
  }
}
