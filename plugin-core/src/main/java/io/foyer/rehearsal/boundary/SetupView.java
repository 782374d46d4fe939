package io.foyer.rehearsal.boundary;

import io.foyer.criteria.entity.Explanation;
import io.foyer.crm.control.CrmLinks;
import io.foyer.rehearsal.entity.Finding;
import io.foyer.rehearsal.entity.VisitorTrial;
import io.foyer.routing.entity.Passed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the set-up check found. */
public record SetupView(Instant checkedAt, List<LineView> lines) {

  /** One line; the console has the words for its code. */
  public record LineView(
      String state, String code, Map<String, String> details, @Nullable String url) {

    static LineView of(Finding finding, CrmLinks links) {
      return new LineView(
          finding.state().name().toLowerCase(Locale.ROOT),
          finding.code(),
          finding.details(),
          finding.record() == null ? null : links.recordUrl(finding.record()));
    }
  }

  /** How a visitor would fare. */
  public record TrialView(
      String site,
      @Nullable String stream,
      @Nullable String rule,
      String reason,
      List<String> reps,
      String mayAsk,
      @Nullable String qualifiedBy,
      @Nullable String experience,
      VisitorTrial.@Nullable Drawn drawn,
      List<Passed> passed,
      @Nullable KnownView known,
      List<StepView> steps) {

    static TrialView of(VisitorTrial trial, CrmLinks links) {
      var met = trial.experience();
      return new TrialView(
          trial.site(),
          trial.stream(),
          trial.rule().isEmpty() ? null : trial.rule(),
          trial.reason(),
          trial.reps(),
          trial.qualification().outcome().name(),
          trial.qualification().rule().isEmpty() ? null : trial.qualification().rule(),
          met == null ? null : met.name(),
          met == null ? null : met.drawn(),
          trial.passed(),
          KnownView.of(trial.known(), links),
          trial.steps().stream().map(StepView::of).toList());
    }
  }

  /** A stream or rule that was asked. */
  public record StepView(
      String kind, String name, boolean fits, String part, List<AnswerView> answers) {

    static StepView of(VisitorTrial.Step step) {
      return new StepView(
          step.kind().name().toLowerCase(Locale.ROOT),
          step.name(),
          step.why().fits(),
          step.part().name().toLowerCase(Locale.ROOT),
          step.why().answers().stream().map(AnswerView::of).toList());
    }
  }

  /** A criterion as sales ops wrote it, and what it met. */
  public record AnswerView(
      String fact, String operator, String value, @Nullable String found, boolean fits) {

    static AnswerView of(Explanation.Answer answer) {
      var criterion = answer.criterion();
      return new AnswerView(
          criterion.fact(),
          criterion.operator().label(),
          criterion.value(),
          answer.found(),
          answer.fits());
    }
  }

  /** Whom the CRM takes the address for. */
  public record KnownView(String kind, String name, @Nullable String owner, String url) {

    static @Nullable KnownView of(VisitorTrial.@Nullable Known known, CrmLinks links) {
      return known == null
          ? null
          : new KnownView(known.kind(), known.name(), known.owner(), links.recordUrl(known.id()));
    }
  }
}
