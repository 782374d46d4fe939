package io.foyer.copilot.control.model;

import io.foyer.conversations.entity.MessageText;
import io.foyer.platform.markdown.Markdown;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a model's text must keep to before a rep may use it.
 *
 * <p>It links to the company's own hosts and to what its basis links to, names no price, share or
 * promise that its basis does not, and no number that nobody mentioned. It is as long as a message
 * of a chat. What cannot be told for sure is refused: a quote can be had instead.
 */
public final class AnswerRules {
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]*)]\\([^)\\n]*\\)");
  private static final Pattern THOUGHT = Pattern.compile("(?s)^\\s*<think>.*?(?:</think>|$)");
  // Joiners are letters in some scripts; signs that turn or hide text are none anywhere.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb]");
  // What a chat shows as words and people copy nevertheless.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<![\\w@/.-])(?:https?://|www\\.|(?:[\\w-]+\\.)+[a-z]{2,}/)[^\\s)>\\]]*[^\\s)>\\].,;:!?]");

  private final Set<String> ownHosts;

  public AnswerRules(Set<String> ownHosts) {
    this.ownHosts = Set.copyOf(ownHosts);
  }

  /**
   * What a text stands on.
   *
   * @param knowledge for what it costs, promises and links to
   * @param talk what was said, whose plain numbers it may repeat
   */
  public record Basis(String knowledge, String talk) {}

  /** Without images, thoughts and what is not seen. */
  public static String cleaned(String text) {
    var shown = THOUGHT.matcher(MessageText.cleaned(text)).replaceFirst("");
    return UNSEEN.matcher(IMAGE.matcher(shown).replaceAll("$1")).replaceAll("").strip();
  }

  public boolean keeps(String text, Basis basis, int longest) {
    return !text.isBlank()
        && text.length() <= longest
        && hasKnownLinks(text, basis)
        && hasKnownFigures(text, basis)
        && !Promises.isBeyond(text, basis.knowledge());
  }

  /** Whether a text links to nothing but what its original does, and to the company's own. */
  boolean linksAsIn(String text, String original) {
    return hasKnownLinks(text, new Basis(original, ""));
  }

  private static boolean hasKnownFigures(String text, Basis basis) {
    var known = new HashSet<>(Figures.of(basis.knowledge()));
    var mentioned = new HashSet<>(known);
    mentioned.addAll(Figures.of(basis.talk()));
    known.addAll(Figures.weighty(basis.knowledge()));
    return known.containsAll(Figures.weighty(text)) && mentioned.containsAll(Figures.of(text));
  }

  /** People's own addresses and numbers may be repeated; where somebody else links to may not. */
  private boolean hasKnownLinks(String text, Basis basis) {
    var known = new HashSet<>(Markdown.addresses(basis.knowledge()));
    Markdown.addresses(basis.talk()).stream()
        .filter(link -> !link.startsWith("http"))
        .forEach(known::add);
    var written = Markdown.addresses(text);
    var shown = ADDRESS.matcher(text).results().map(MatchResult::group);
    return written.stream().allMatch(link -> known.contains(link) || isOwn(link))
        && shown.allMatch(link -> basis.knowledge().contains(link) || isOwn(whole(link)));
  }

  private static String whole(String address) {
    return address.regionMatches(true, 0, "http", 0, "http".length())
        ? address
        : "https://" + address;
  }

  private boolean isOwn(String link) {
    try {
      var uri = URI.create(link);
      var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
      var isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equals(uri.getScheme());
      return isWeb && ownHosts.stream().anyMatch(own -> isWithin(host, own));
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static boolean isWithin(String host, String own) {
    var bare = own.startsWith("www.") ? own.substring("www.".length()) : own;
    return host.equals(bare) || host.endsWith("." + bare);
  }
}
