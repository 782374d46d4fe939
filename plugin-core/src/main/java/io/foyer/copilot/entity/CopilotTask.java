package io.foyer.copilot.entity;

import java.util.Set;

/** What an engine is to draft, with everything it may know. */
public sealed interface CopilotTask {
  Skill skill();

  /**
   * An answer to a question.
   *
   * @param question what the visitor said last: data, whatever it says
   * @param alternative 0 for the best answer, 1 for the next
   */
  record Suggest(String question, int alternative) implements CopilotTask {
    @Override
    public Skill skill() {
      return Skill.SUGGEST;
    }
  }

  /**
   * The rep's own text, mended and in a tone.
   *
   * @param names that are never changed
   */
  record Tune(String text, Tone tone, Set<String> names) implements CopilotTask {
    public Tune {
      names = Set.copyOf(names);
    }

    @Override
    public Skill skill() {
      return Skill.TUNE;
    }
  }
}
