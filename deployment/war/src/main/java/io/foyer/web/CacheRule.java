package io.foyer.web;

import java.util.regex.Pattern;

/** How long a browser may keep a file: a name that carries a hash of its content never changes. */
final class CacheRule {
  private static final Pattern HASHED = Pattern.compile("-[\\w-]{8}\\.[a-z0-9]+$");
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String ASK_EACH_TIME = "no-cache";

  private CacheRule() {}

  static String forFile(String path) {
    return HASHED.matcher(path).find() ? FOR_GOOD : ASK_EACH_TIME;
  }
}
