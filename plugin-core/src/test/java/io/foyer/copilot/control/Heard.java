package io.foyer.copilot.control;

import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.entity.Draft;
import io.foyer.copilot.entity.Engine;
import io.foyer.copilot.entity.Failure;
import java.util.ArrayList;
import java.util.List;

/** Somebody who waits for drafts, and notes what it hears. */
final class Heard implements DraftSink {
  final List<Engine> asked = new ArrayList<>();
  final List<String> soFar = new ArrayList<>();
  final List<Draft> drafts = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();

  /** Leaves once so much was said. */
  int leavesAfter = Integer.MAX_VALUE;

  @Override
  public void asked(Engine engine) {
    asked.add(engine);
  }

  @Override
  public void soFar(String text) {
    soFar.add(text);
  }

  @Override
  public boolean isGone() {
    return soFar.size() >= leavesAfter;
  }

  @Override
  public void done(Draft draft) {
    drafts.add(draft);
  }

  @Override
  public void failed(Failure why) {
    failures.add(why);
  }

  Draft draft() {
    return drafts.get(drafts.size() - 1);
  }
}
