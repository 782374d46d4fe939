package io.foyer.experiences.entity;

/**
 * How many of the visitors who met an experience came to a goal.
 *
 * @param of all who met it
 * @param came those of them who came to it
 */
public record Share(long of, long came) {
  /** The two-sided normal quantile for 95 %. */
  private static final double Z = 1.959964;

  public Share {
    if (came < 0 || came > of) {
      throw new IllegalArgumentException(came + " of " + of);
    }
  }

  /** Between which shares the true one lies, in 95 of 100 cases. */
  public record Interval(double low, double high) {}

  /** From 0 to 1; 0 where nobody met it. */
  public double rate() {
    return of == 0 ? 0 : (double) came / of;
  }

  /**
   * Wilson's score interval, which holds for small numbers and near 0 and 1 too: E. B. Wilson,
   * "Probable inference, the law of succession, and statistical inference", Journal of the American
   * Statistical Association 22 (1927).
   */
  public Interval interval() {
    if (of == 0) {
      return new Interval(0, 1);
    }
    double square = Z * Z;
    double scale = 1 + square / of;
    double middle = (rate() + square / (2 * of)) / scale;
    double spread = Z * Math.sqrt(rate() * (1 - rate()) / of + square / (4.0 * of * of)) / scale;
    return new Interval(Math.max(0, middle - spread), Math.min(1, middle + spread));
  }

  /**
   * How likely a difference like this one, or a larger one, is by chance alone: the two-sided test
   * of two proportions with the pooled estimate of both. NIST/SEMATECH e-Handbook of Statistical
   * Methods, 7.3.3.
   */
  public double chanceOfDifference(Share other) {
    double pooled = (double) (came + other.came) / (of + other.of);
    double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / of + 1.0 / other.of));
    return error > 0 ? Math.min(1, tail(Math.abs(rate() - other.rate()) / error)) : 1;
  }

  /**
   * The chance that a normal variable is at least so far from its mean, on either side: {@code
   * erfc(z / √2)} by M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 7.1.26,
   * with an error below 1.5e-7.
   */
  private static double tail(double z) {
    double x = z / Math.sqrt(2);
    double t = 1 / (1 + 0.3275911 * x);
    double sum =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return sum * Math.exp(-x * x);
  }
}
