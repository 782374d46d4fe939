package io.foyer.protocol;

/**
 * The sockets that are open on this node, by what they listen to.
 *
 * <p>Topics are {@code visitor:vis_…}, {@code rep:005…} and {@code conversation:cnv_…}. A push
 * never blocks and may be left out where a socket is slow or gone: clients ask for what they
 * missed.
 */
public interface Lines {

  void push(String topic, ServerFrame frame);

  /** Whether anyone on this node listens. */
  boolean has(String topic);
}
