package io.foyer.conversations.control.history;

import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.Entry;
import io.foyer.platform.HtmlText;
import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailPage;
import io.foyer.platform.mail.MailTexts;
import io.foyer.platform.markdown.Markdown;
import io.foyer.platform.markdown.PieceHtml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of a conversation as a mail, in the reader's language and at the reader's time.
 *
 * <p>Formatting comes from the pieces that browsers get; all else that people wrote is escaped.
 */
public final class TranscriptMail {
  private final House house;
  private final MailTexts texts;
  private final ZoneId zone;
  private final DateTimeFormatter days;
  private final DateTimeFormatter times;
  private final StringBuilder plain = new StringBuilder();
  private final MailPage page = new MailPage();

  TranscriptMail(House house, Reader reader) {
    this.house = house;
    texts = MailTexts.in(reader.language());
    zone = zone(reader.zone());
    days = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(texts.locale());
    times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
  }

  /**
   * Whose messenger it is.
   *
   * @param marksAutomated whether visitors are told what was said on a rep's behalf
   */
  record House(String company, String site, boolean marksAutomated) {}

  /**
   * Who reads it.
   *
   * @param zone IANA name; one that is none counts as UTC
   * @param language of the messenger
   */
  public record Reader(String zone, @Nullable String language) {}

  Mail to(String email, List<Entry> log) {
    var subject = texts.text("transcript.subject", "company", house.company());
    paragraph(texts.text("transcript.intro", "site", house.site()));
    LocalDate day = null;
    for (var entry : log.subList(0, Math.min(log.size(), TranscriptDesk.MOST_ENTRIES))) {
      var at = entry.at().atZone(zone);
      if (!at.toLocalDate().equals(day)) {
        day = at.toLocalDate();
        heading(days.format(day));
      }
      line(entry, times.format(at));
    }
    if (log.size() > TranscriptDesk.MOST_ENTRIES) {
      paragraph(texts.text("transcript.cut"));
    }
    end(texts.text("transcript.zone", "zone", zone.getId()));
    end(texts.text("transcript.why"));
    return new Mail(email, subject, plain.toString(), page.page(texts.locale(), subject));
  }

  private void line(Entry entry, String time) {
    var text = entry.text();
    if (text.isPresent()) {
      message(author(entry), time, text.get());
    } else {
      event(entry).ifPresent(words -> note(words, time));
    }
  }

  private Optional<String> event(Entry entry) {
    var name = Objects.requireNonNullElse(entry.author().name(), house.company());
    return switch (entry.kind()) {
      case JOINED -> Optional.of(texts.text("transcript.joined", "name", name));
      case MISSED -> Optional.of(texts.text("transcript.missed"));
      case ENDED -> Optional.of(texts.text("transcript.ended"));
      default -> Optional.empty();
    };
  }

  private String author(Entry entry) {
    if (entry.author().kind() == Author.Kind.VISITOR) {
      return texts.text("transcript.visitor");
    }
    var name = Objects.requireNonNullElse(entry.author().name(), house.company());
    return entry.isAutomated() && house.marksAutomated()
        ? texts.text("transcript.automated", "name", name)
        : name;
  }

  private void message(String name, String time, String text) {
    plain.append(time).append("  ").append(name).append(":\n");
    plain.append(Markdown.words(text)).append("\n\n");
    page.html("<div dir=\"auto\" style=\"margin:0 0 12px\"><strong>")
        .html(HtmlText.escaped(name))
        .html("</strong> <span style=\"font-size:13px;opacity:.75\">")
        .html(HtmlText.escaped(time))
        .html("</span><div style=\"overflow-wrap:anywhere\">")
        .html(PieceHtml.of(text))
        .html("</div></div>\n");
  }

  private void note(String words, String time) {
    plain.append(time).append("  ").append(words).append("\n\n");
    page.html("<p style=\"margin:0 0 12px;font-size:13px;line-height:18px;opacity:.75\">")
        .html(HtmlText.escaped(time + "  " + words))
        .html("</p>\n");
  }

  private void heading(String words) {
    plain.append(words).append("\n\n");
    page.html("<h2 style=\"margin:24px 0 12px;font-size:16px\">")
        .html(HtmlText.escaped(words))
        .html("</h2>\n");
  }

  private void paragraph(String words) {
    plain.append(words).append("\n\n");
    page.paragraph(words);
  }

  private void end(String words) {
    plain.append(words).append('\n');
    page.small(words);
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
