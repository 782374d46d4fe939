package io.foyer.visitors.control;

import io.foyer.visitors.entity.Device;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the families of browser, operating system and device from the user agent.
 *
 * <p>Names come from this list alone: what a browser calls itself is never shown or kept.
 */
final class Devices {
  /** A longer one is cut: no family stands so late. */
  private static final int LIMIT = 512;

  /** In this order: many browsers also name those that they are built on. */
  private static final Map<Pattern, String> BROWSERS =
      inOrder(
          "Edg(?:e|A|iOS)?/", "Edge",
          "OPR/|Opera|OPiOS/", "Opera",
          "SamsungBrowser/", "Samsung Internet",
          "YaBrowser/", "Yandex Browser",
          "Vivaldi/", "Vivaldi",
          "Firefox/|FxiOS/", "Firefox",
          "Chrome/|CriOS/|Chromium/", "Chrome",
          "Version/[0-9.]+.*Safari/", "Safari");

  private static final Map<Pattern, String> SYSTEMS =
      inOrder(
          "Windows", "Windows",
          "iPhone|iPad|iPod", "iOS",
          "Android", "Android",
          "CrOS", "ChromeOS",
          "Mac OS X|Macintosh", "macOS",
          "Linux|X11", "Linux");

  private static final Map<Pattern, String> KINDS =
      inOrder(
          "iPad|Tablet|Android(?!.*Mobile)", "Tablet",
          "Mobi|iPhone|iPod", "Mobile",
          "Windows|Macintosh|X11|CrOS|Linux", "Desktop");

  private Devices() {}

  static Device of(@Nullable String userAgent, boolean automated) {
    String text = userAgent == null ? "" : userAgent;
    String agent = text.substring(0, Math.min(text.length(), LIMIT));
    return new Device(
        first(BROWSERS, agent), first(SYSTEMS, agent), first(KINDS, agent), automated);
  }

  private static @Nullable String first(Map<Pattern, String> families, String agent) {
    return families.entrySet().stream()
        .filter(family -> family.getKey().matcher(agent).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<Pattern, String> inOrder(String... signsAndNames) {
    Map<Pattern, String> families = new LinkedHashMap<>();
    for (int at = 0; at < signsAndNames.length; at += 2) {
      families.put(Pattern.compile(signsAndNames[at]), signsAndNames[at + 1]);
    }
    return families;
  }
}
