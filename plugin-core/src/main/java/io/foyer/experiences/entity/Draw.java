package io.foyer.experiences.entity;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Experience;
import io.foyer.configuration.entity.Experience.Variant;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Draws one of several variants for a visitor, by their weights: the same one each time, on every
 * node, and whatever others there are for as long as they do not win.
 *
 * <p>Each variant gets a number in (0, 1) from a hash of visitor, split and variant; the least
 * {@code -ln(number) / weight} wins. These are exponential variables with the weights as rates, of
 * which each is the least with a chance in proportion to its rate. A variant that is added or whose
 * weight grows only takes visitors, one that goes or shrinks only gives them (weighted rendezvous
 * hashing; Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006).
 */
public final class Draw {
  /** As many bits as a double holds. */
  private static final int BITS = 53;

  private Draw() {}

  /**
   * @param variants of one split
   */
  public static Experience among(List<Experience> variants, VisitorId visitor) {
    return variants.stream()
        .min(Comparator.comparingDouble(one -> time(one, visitor)))
        .orElseThrow();
  }

  /** StrictMath, since nodes of different machines have to agree to the last bit. */
  private static double time(Experience experience, VisitorId visitor) {
    var variant = Objects.requireNonNull(experience.variant());
    return -StrictMath.log(number(experience.id(), variant, visitor)) / variant.weight();
  }

  private static double number(String experience, Variant variant, VisitorId visitor) {
    var split = variant.split().toLowerCase(Locale.ROOT);
    var text = String.join("\n", visitor.value(), split, experience);
    var bits = ByteBuffer.wrap(sha256(text)).getLong() >>> (Long.SIZE - BITS);
    return (bits + 0.5) / (1L << BITS);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException neverSo) {
      throw new IllegalStateException(neverSo);
    }
  }
}
