package io.foyer.visitors.control.proof;

import io.foyer.platform.mail.Mail;
import io.foyer.platform.mail.MailPage;
import io.foyer.platform.mail.MailTexts;
import org.jspecify.annotations.Nullable;

/** The mail with a code. Nothing that a visitor typed stands in it. */
final class CodeMail {
  private CodeMail() {}

  /** Whose messenger it is. */
  record House(String company, String site) {}

  static Mail to(String email, String code, House house, @Nullable String language) {
    var texts = MailTexts.in(language);
    var subject = texts.text("code.subject", "code", code, "company", house.company());
    var intro = texts.text("code.intro", "site", house.site());
    var ends = texts.text("code.ends");
    var ignore = texts.text("code.ignore");
    var page = new MailPage().paragraph(intro).large(code).paragraph(ends).small(ignore);
    var plain = String.join("\n\n", intro, code, ends, ignore) + "\n";
    return new Mail(email, subject, plain, page.page(texts.locale(), subject));
  }
}
