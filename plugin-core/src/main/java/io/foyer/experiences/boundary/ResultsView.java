package io.foyer.experiences.boundary;

import io.foyer.crm.control.CrmLinks;
import io.foyer.experiences.entity.Goal;
import io.foyer.experiences.entity.Share;
import io.foyer.experiences.entity.SplitResult;
import io.foyer.experiences.entity.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of experiences, by split. */
public record ResultsView(List<SplitView> splits) {

  static ResultsView of(List<SplitResult> results, CrmLinks links) {
    return new ResultsView(results.stream().map(one -> SplitView.of(one, links)).toList());
  }

  /**
   * @param name empty for the experiences that are in no split
   * @param verdicts by goal; empty where nothing is compared
   */
  public record SplitView(
      String name, List<VariantView> variants, Map<String, VerdictView> verdicts) {

    static SplitView of(SplitResult result, CrmLinks links) {
      return new SplitView(
          result.split(),
          result.variants().stream().map(one -> VariantView.of(one, links)).toList(),
          result.verdicts().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      one -> code(one.getKey()), one -> VerdictView.of(one.getValue()))));
    }
  }

  /**
   * @param weight missing where it is not in force, or in no split
   * @param met visitors
   * @param came what came of them, by goal
   */
  public record VariantView(
      String id,
      String name,
      String url,
      @Nullable Integer weight,
      boolean inForce,
      long met,
      Map<String, ShareView> came) {

    static VariantView of(SplitResult.Variant variant, CrmLinks links) {
      var tally = variant.tally();
      return new VariantView(
          tally.experience(),
          tally.name(),
          links.recordUrl(tally.experience()),
          variant.weight(),
          variant.inForce(),
          tally.met(),
          Arrays.stream(Goal.values())
              .collect(
                  Collectors.toMap(ResultsView::code, goal -> ShareView.of(tally.share(goal)))));
    }
  }

  /** How many visitors, their share of all, and between which shares the true one likely lies. */
  public record ShareView(long count, double rate, double low, double high) {

    static ShareView of(Share share) {
      var interval = share.interval();
      return new ShareView(share.came(), share.rate(), interval.low(), interval.high());
    }
  }

  /**
   * @param word too_few, open or ahead
   * @param ahead id of the experience that is
   */
  public record VerdictView(String word, @Nullable String ahead) {

    static VerdictView of(Verdict verdict) {
      return new VerdictView(code(verdict.word()), verdict.ahead());
    }
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
