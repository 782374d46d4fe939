package io.foyer.configuration.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of an experience; it is known by its name, which no other step of it has.
 *
 * <p>Names of other steps are spelt as those spell them, and there are such steps.
 */
public sealed interface ExperienceStep {

  String name();

  /** The steps that may follow; none where the experience is over. */
  List<String> leadsTo();

  /** Whether the visitor always has to do something before it goes on. */
  default boolean isQuestion() {
    return false;
  }

  /** Says something and goes on. */
  record Say(String name, String text, String next) implements ExperienceStep {
    @Override
    public List<String> leadsTo() {
      return List.of(next);
    }
  }

  /** Asks something that has only these answers. */
  record Ask(String name, String text, List<Choice> choices) implements ExperienceStep {
    public Ask {
      choices = List.copyOf(choices);
    }

    @Override
    public List<String> leadsTo() {
      return choices.stream().map(Choice::next).distinct().toList();
    }

    @Override
    public boolean isQuestion() {
      return true;
    }
  }

  /** An answer, and where it leads. */
  record Choice(String label, String next) {}

  /**
   * Asks for an e-mail address; passed over where one is known.
   *
   * @param optional whether the visitor may go on without one
   */
  record CaptureEmail(String name, String text, boolean optional, String next)
      implements ExperienceStep {
    @Override
    public List<String> leadsTo() {
      return List.of(next);
    }
  }

  /** Goes one of two ways without a word. */
  record Branch(String name, Criteria criteria, String next, String otherwise)
      implements ExperienceStep {
    @Override
    public List<String> leadsTo() {
      return Stream.of(next, otherwise).distinct().toList();
    }
  }

  /**
   * The experience is over.
   *
   * @param text said first; may be empty
   */
  record Close(String name, String text, Ending ending) implements ExperienceStep {
    @Override
    public List<String> leadsTo() {
      return List.of();
    }
  }

  /** What comes after an experience. */
  enum Ending {
    /** A rep is asked for, as the visitor would ask itself. */
    REP,
    /** The booker. */
    MEETING,
    NOTHING
  }
}
