package io.foyer.crm.control;

import java.util.Set;

/**
 * Domains of providers of mail and of access to the internet.
 *
 * <p>An address or a machine there is one of a customer, who may be anybody: it says nothing of a
 * company.
 */
public final class Providers {

  // Their country forms begin with the same label.
  private static final Set<String> MAIL =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "msn.com",
          "icloud.com",
          "me.com",
          "mac.com",
          "aol.com",
          "proton.me",
          "protonmail.com",
          "pm.me",
          "gmx.de",
          "gmx.net",
          "gmx.com",
          "gmx.at",
          "gmx.ch",
          "web.de",
          "t-online.de",
          "freenet.de",
          "mail.com",
          "mail.ru",
          "yandex.ru",
          "yandex.com",
          "qq.com",
          "163.com",
          "126.com",
          "zoho.com",
          "fastmail.com",
          "hey.com",
          "tutanota.com",
          "tuta.io",
          "orange.fr",
          "free.fr",
          "laposte.net",
          "wanadoo.fr",
          "libero.it",
          "virgilio.it",
          "seznam.cz",
          "wp.pl",
          "o2.pl",
          "onet.pl",
          "interia.pl",
          "uol.com.br",
          "bol.com.br",
          "terra.com.br",
          "rediffmail.com",
          "naver.com",
          "daum.net",
          "hanmail.net",
          "comcast.net",
          "verizon.net",
          "att.net",
          "btinternet.com",
          "sky.com",
          "telefonica.net",
          "rambler.ru",
          "ukr.net",
          "abv.bg");
  private static final Set<String> MAIL_LABELS = Set.of("yahoo", "ymail", "hotmail", "outlook");

  // Under these the machines of customers have their names.
  private static final Set<String> ACCESS =
      Set.of(
          "t-ipconnect.de",
          "t-dialin.net",
          "vodafone-ip.de",
          "btcentralplus.com",
          "virginm.net",
          "sbcglobal.net",
          "rr.com",
          "cox.net",
          "charter.com",
          "proxad.net",
          "bbox.fr",
          "sfr.net",
          "ziggo.nl",
          "kpn.net",
          "telia.com",
          "bluewin.ch",
          "ocn.ne.jp",
          "bbtec.net",
          "so-net.ne.jp",
          "plala.or.jp",
          "telstra.net",
          "rogers.com",
          "shawcable.net",
          "virtua.com.br");

  private Providers() {}

  /**
   * Whether the domain is one of them.
   *
   * @param domain registrable, lower-case
   */
  public static boolean have(String domain) {
    return MAIL.contains(domain)
        || ACCESS.contains(domain)
        || MAIL_LABELS.contains(domain.substring(0, domain.indexOf('.')));
  }
}
