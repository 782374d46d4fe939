package io.foyer.copilot.entity;

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
}
