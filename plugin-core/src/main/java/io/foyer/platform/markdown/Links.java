package io.foyer.platform.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkType;

/**
 * Which addresses a text may link to.
 *
 * <p>Only whole addresses of websites, e-mail and phone, without anything that makes them look like
 * others; everything else stays words.
 */
final class Links {
  // As browsers and mail programs take for sure.
  private static final int LONGEST = 2_000;
  private static final LinkExtractor EXTRACTOR =
      LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL)).build();
  private static final Pattern PHONE =
      Pattern.compile("\\btel:\\+?[0-9](?:[0-9().-]*[0-9])?", Pattern.CASE_INSENSITIVE);
  private static final String MAIL = "mailto:";

  /** What is not seen, turns the direction of reading, or is a slash to browsers alone. */
  private static final Pattern MISLEADING = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\\\<>]");

  /** What people type into addresses though it has to be encoded there. */
  private static final Pattern TYPED = Pattern.compile("[ \"^`{|}]");

  private Links() {}

  /** An address within a text. */
  private record Found(int from, int to, String url) {}

  /** The address as it may be linked to. */
  static Optional<String> safe(String destination) {
    if (destination.length() > LONGEST || MISLEADING.matcher(destination).find()) {
      return Optional.empty();
    }
    var url =
        TYPED
            .matcher(destination)
            .replaceAll(typed -> "%%%02X".formatted((int) typed.group().charAt(0)));
    try {
      return Optional.of(URI.create(url)).filter(Links::isAllowed).map(allowed -> url);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** Before the last `@` of `https://bank.example@evil.example` stands no website. */
  private static boolean isAllowed(URI uri) {
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    var authority = uri.getRawAuthority();
    return switch (scheme) {
      case "http", "https" -> authority != null && !authority.contains("@");
      case "mailto", "tel" -> uri.isOpaque();
      default -> false;
    };
  }

  /** Cuts words into words and the addresses among them. */
  static List<Piece> cut(String words) {
    var pieces = new ArrayList<Piece>();
    var end = 0;
    for (var found : found(words)) {
      if (found.from() >= end) {
        if (found.from() > end) {
          pieces.add(Piece.words(words.substring(end, found.from())));
        }
        end = found.to();
        var shown = Piece.words(words.substring(found.from(), end));
        pieces.add(Piece.link(found.url(), List.of(shown)));
      }
    }
    if (end < words.length()) {
      pieces.add(Piece.words(words.substring(end)));
    }
    return pieces;
  }

  /** How many addresses of websites stand in a text as it was typed. */
  static int webAddresses(String typed) {
    var all = 0;
    for (var span : EXTRACTOR.extractLinks(typed)) {
      all += span.getType() == LinkType.URL ? 1 : 0;
    }
    return all;
  }

  private static List<Found> found(String words) {
    var all = new ArrayList<Found>();
    for (var span : EXTRACTOR.extractLinks(words)) {
      var from = span.getBeginIndex();
      var to = span.getEndIndex();
      var text = words.substring(from, to);
      if (span.getType() == LinkType.EMAIL) {
        var named = words.regionMatches(true, from - MAIL.length(), MAIL, 0, MAIL.length());
        add(all, named ? from - MAIL.length() : from, to, MAIL + text);
      } else {
        add(all, from, to, text);
      }
    }
    var phones = PHONE.matcher(words);
    while (phones.find()) {
      add(all, phones.start(), phones.end(), phones.group());
    }
    all.sort(Comparator.comparingInt(Found::from));
    return all;
  }

  private static void add(List<Found> all, int from, int to, String destination) {
    safe(destination).ifPresent(url -> all.add(new Found(from, to, url)));
  }
}
