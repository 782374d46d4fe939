package io.foyer.copilot.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an engine is to draft, with everything it may know. */
public sealed interface CopilotTask {
  Skill skill();

  /** What the people and companies of the talk are called: never changed, and told to no model. */
  Set<String> names();

  /**
   * An answer to a question.
   *
   * @param question what the visitor said last: data, whatever it says
   * @param alternative 0 for the best answer, 1 for the next
   * @param facts what a language model may know of the visitor
   * @param beside what this rep may quote to this visitor besides the knowledge
   * @param shown the texts that the rep was offered before this alternative
   */
  record Suggest(
      String question,
      int alternative,
      Set<String> names,
      Map<String, String> facts,
      Beside beside,
      Set<String> shown)
      implements CopilotTask {
    public Suggest {
      names = Set.copyOf(names);
      facts = Map.copyOf(facts);
      shown = Set.copyOf(shown);
    }

    /** Where nothing was offered before. */
    public Suggest(
        String question,
        int alternative,
        Set<String> names,
        Map<String, String> facts,
        Beside beside) {
      this(question, alternative, names, facts, beside, Set.of());
    }

    public Suggest(String question, int alternative) {
      this(question, alternative, Set.of(), Map.of(), Beside.NOTHING);
    }

    @Override
    public Skill skill() {
      return Skill.SUGGEST;
    }
  }

  /**
   * Who reads an answer, and texts that are not everybody's.
   *
   * @param language of the visitor, such as {@code fr}; empty where it is none that Foyer speaks
   * @param shortcuts the rep's own texts and those of its teams
   * @param past what reps answered in conversations that this one may read; told to no model
   */
  record Beside(String language, List<Passage> shortcuts, List<Passage> past) {
    public static final Beside NOTHING = new Beside("", List.of());

    public Beside {
      shortcuts = List.copyOf(shortcuts);
      past = List.copyOf(past);
    }

    public Beside(String language, List<Passage> shortcuts) {
      this(language, shortcuts, List.of());
    }

    /** All of them. */
    public List<Passage> texts() {
      return Stream.concat(shortcuts.stream(), past.stream()).toList();
    }
  }

  /**
   * First words to a visitor who has not asked anybody.
   *
   * @param alternative 0 for the best ones, 1 for the next
   * @param language of the visitor, such as {@code fr}; empty where it is none that Foyer speaks
   * @param texts with which the company greets such a visitor, the most fitting first
   * @param facts what a language model may know of the visitor
   */
  record Open(
      int alternative,
      Tone tone,
      String language,
      List<Passage> texts,
      Set<String> names,
      Map<String, String> facts)
      implements CopilotTask {
    public Open {
      texts = List.copyOf(texts);
      names = Set.copyOf(names);
      facts = Map.copyOf(facts);
    }

    @Override
    public Skill skill() {
      return Skill.OPEN;
    }
  }

  /**
   * What is said on a rep's behalf, which nobody reads before the visitor does.
   *
   * @param textId record id of the company's text that is said unless this is fit
   * @param text the same, filled in
   * @param before what was said to the visitor already and not answered; empty for first words
   * @param language of the visitor, such as {@code fr}; empty where it is none that Foyer speaks
   * @param facts what a language model may know of the visitor
   */
  record Greet(
      String textId,
      Passage text,
      String before,
      Tone tone,
      String language,
      Set<String> names,
      Map<String, String> facts)
      implements CopilotTask {
    public Greet {
      names = Set.copyOf(names);
      facts = Map.copyOf(facts);
    }

    @Override
    public Skill skill() {
      return Skill.OPEN;
    }
  }

  /**
   * A reply from what the rep noted.
   *
   * @param question what the visitor said last; empty where it said nothing
   */
  record Expand(String notes, String question, Tone tone, Set<String> names)
      implements CopilotTask {
    public Expand {
      names = Set.copyOf(names);
    }

    @Override
    public Skill skill() {
      return Skill.EXPAND;
    }
  }

  /**
   * A text in another language.
   *
   * @param into a language such as {@code fr}; empty for the language of what was said
   * @param said what the visitor said last, by which its language is found
   * @param message which entry of the log it is the text of; 0 where it is none
   */
  record Translate(String text, String into, String said, Set<String> names, long message)
      implements CopilotTask {
    public Translate {
      names = Set.copyOf(names);
    }

    /** Of a text that is no message yet, or of several. */
    public Translate(String text, String into, String said, Set<String> names) {
      this(text, into, said, names, 0);
    }

    public boolean isOfMessage() {
      return message > 0;
    }

    @Override
    public Skill skill() {
      return Skill.TRANSLATE;
    }
  }

  /** The rep's own text, mended and in a tone. */
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
