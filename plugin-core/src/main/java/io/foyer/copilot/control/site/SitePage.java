package io.foyer.copilot.control.site;

import io.foyer.copilot.control.knowledge.Passages;
import io.foyer.copilot.control.site.SiteLine.Answer;
import io.foyer.copilot.control.site.SiteLine.Stamp;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was read last.
 *
 * @param changedAt as the site map told; {@link Instant#MAX} where it tells nothing
 * @param hash of its bytes
 */
record SitePage(Instant changedAt, Stamp stamp, int hash, List<Passage> passages) {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");
  private static final int LONGEST_TITLE = 200;

  /** Whether the site map says that it has not changed since. */
  boolean isStill(Instant nowChangedAt) {
    return !nowChangedAt.equals(Instant.MAX) && nowChangedAt.equals(changedAt);
  }

  SitePage seen(Instant nowChangedAt) {
    return new SitePage(nowChangedAt, stamp, hash, passages);
  }

  /** Reads the answer, unless it is what it was. */
  static SitePage of(Answer answer, Instant changedAt, @Nullable SitePage before)
      throws IOException {
    var hash = answer.body().hashCode();
    if (before != null && before.hash == hash) {
      return new SitePage(changedAt, answer.stamp(), hash, before.passages);
    }
    return new SitePage(changedAt, answer.stamp(), hash, passages(answer));
  }

  private static List<Passage> passages(Answer answer) throws IOException {
    if (!answer.type().contains("html") || answer.isHidden()) {
      return List.of();
    }
    var named = CHARSET.matcher(answer.type());
    var page = parsed(answer, named.find() ? named.group(1) : null);
    if (page.select("meta[name=robots]").attr("content").contains("noindex")) {
      return List.of();
    }
    page.select("a[href]").forEach(link -> link.attr("href", link.absUrl("href")));
    var source = new Source(title(page), answer.address().toString());
    return Passages.ofHtml(source, page.outerHtml(), Set.of());
  }

  private static Document parsed(Answer answer, @Nullable String charset) throws IOException {
    var address = answer.address().toString();
    try {
      return Jsoup.parse(new ByteArrayInputStream(answer.bytes()), charset, address);
    } catch (IllegalArgumentException unknownCharset) {
      return Jsoup.parse(new ByteArrayInputStream(answer.bytes()), null, address);
    }
  }

  /** What stands over the page, rather than what its tab says, which names the company too. */
  private static String title(Document page) {
    var title =
        Stream.of(page.select("main h1, h1").text(), page.title(), page.location())
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }
}
