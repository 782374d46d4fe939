package io.foyer.copilot.control.knowledge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a visitor asked, sentence by sentence, as the words that matter.
 *
 * <p>People greet, explain themselves and ask in one message; each sentence is asked alone, so that
 * the rest cannot drown it. Where some end in a question mark, only those are asked.
 */
public final class Question {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;。？])\\s+|\\n+");
  private static final int MOST_SENTENCES = 6;
  // Longer ones are no question; what is compared has to stay short for the search to stay quick.
  private static final int MOST_WORDS = 40;
  private static final int LONGEST = 400;

  /** What people say around a question, in whichever form. */
  private static final Set<String> SMALL_TALK =
      Stream.of(
              "hi hello hey dear thanks thank please sorry ok okay yes yeah yep well sure really",
              "you your yours i me my mine we our us he she it its they them their",
              "do does did doing done don't doesn't didn't can can't could couldn't would wouldn't",
              "should will won't shall may might must have haven't has had get gets got give gives",
              "want wants need needs know tell say ask let like look see think guess wonder mean",
              "what which who whom whose when where why how about there here if whether some any",
              "anything something anyone someone somebody anybody all more most one than out up from",
              "am is isn't are aren't was were be been being i'm i've i'd i'll you're we're it's",
              "that's what's just also so very much many too only question quick possible able",
              "already still now then maybe good great nice this that these those the a an of in to",
              "for and or but not no with at on by as into while during before after ever",
              "happen happens take takes make makes go goes come comes use uses using keep keeps",
              "offer offers provide provides include includes included includes thing way case problem",
              "time first kind sort lot bit thanks bye")
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .flatMap(word -> Words.of(word).stream())
          .collect(Collectors.toUnmodifiableSet());

  // More find nothing that these do not.
  private static final int MOST_TELLING = 6;
  private static final int LEAST_LETTERS = 3;

  // What English adds to a word after its stem.
  private static final Pattern ENDING = Pattern.compile("(?<=\\w{3})[ei]$");

  private Question() {}

  /**
   * How the words begin by which one finds what was asked alike, in lower case: the longest of what
   * is asked; none where only small talk is left.
   */
  public static List<String> telling(String text) {
    return sentences(text).stream()
        .flatMap(Set::stream)
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .distinct()
        .filter(word -> word.length() >= LEAST_LETTERS || !word.matches("\\w+"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .limit(MOST_TELLING)
        .toList();
  }

  /** Sentence by sentence as they were written, without small talk. */
  static List<String> asked(String text) {
    return chosen(text).stream()
        .filter(sentence -> !words(sentence).isEmpty())
        .map(sentence -> sentence.substring(0, Math.min(sentence.length(), LONGEST)))
        .toList();
  }

  /** The words of each; empty where only small talk is left. */
  static List<Set<String>> sentences(String text) {
    return chosen(text).stream().map(Question::words).filter(words -> !words.isEmpty()).toList();
  }

  private static List<String> chosen(String text) {
    var all = List.of(SENTENCE_END.split(text.strip(), -1));
    var asked = all.stream().filter(one -> one.matches("(?s).*[?？]\\s*")).toList();
    var chosen = asked.isEmpty() ? all : asked;
    return chosen.subList(Math.max(0, chosen.size() - MOST_SENTENCES), chosen.size());
  }

  private static Set<String> words(String sentence) {
    return Words.of(sentence).stream()
        .filter(word -> !SMALL_TALK.contains(word))
        .limit(MOST_WORDS)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
