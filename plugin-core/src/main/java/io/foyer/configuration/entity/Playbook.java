package io.foyer.configuration.entity;

import java.util.List;
import java.util.Map;

/**
 * How reps meet visitors, beyond streams and routing.
 *
 * @param qualification active rules, in order
 * @param targetLists by name in lower case
 * @param shortcuts active ones
 * @param mappings in order
 * @param texts the messenger's, in the company's words
 * @param experiences active ones, in the order of their priority
 * @param autoPounces how visitors are greeted on a rep's behalf
 * @param meetings what visitors can book
 */
public record Playbook(
    List<QualificationRule> qualification,
    Map<String, TargetAccountList> targetLists,
    List<Shortcut> shortcuts,
    List<FieldMapping> mappings,
    CompanyTexts texts,
    List<Experience> experiences,
    AutoPounces autoPounces,
    MeetingTypes meetings) {

  /** Before there are records. */
  public static final Playbook EMPTY =
      new Playbook(
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          CompanyTexts.NONE,
          List.of(),
          AutoPounces.NONE,
          MeetingTypes.NONE);

  public Playbook {
    qualification = List.copyOf(qualification);
    targetLists = Map.copyOf(targetLists);
    shortcuts = List.copyOf(shortcuts);
    mappings = List.copyOf(mappings);
    experiences = List.copyOf(experiences);
  }
}
