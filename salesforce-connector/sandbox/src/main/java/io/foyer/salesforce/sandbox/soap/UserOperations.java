package io.foyer.salesforce.sandbox.soap;

import io.foyer.salesforce.sandbox.describe.Properties;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Author;
import io.foyer.salesforce.sandbox.store.Row;
import io.foyer.salesforce.sandbox.web.Xml;
import java.util.Map;

/** getUserInfo, getServerTimestamp and logout. */
final class UserOperations {
  private static final int SESSION_SECONDS = 7200;
  private static final int ATTACHMENT_BYTES = 5_242_880;
  private static final String STANDARD_PROFILE = "00eFy0000000001AAA";
  private final Org org;

  UserOperations(Org org) {
    this.org = org;
  }

  void addTo(Map<String, SoapRoute.Operation> operations) {
    operations.put("getUserInfo", this::userInfo);
    operations.put(
        "getServerTimestamp",
        (request, author, xml) ->
            xml.open("result")
                .element("timestamp", SoapRecords.moment(org.clock().instant()))
                .close("result"));
    operations.put("logout", this::logout);
  }

  private void logout(SoapRequest request, Author author, Xml xml) {
    request.header("SessionHeader", "sessionId").ifPresent(org.tokens()::revoke);
  }

  private void userInfo(SoapRequest request, Author author, Xml xml) {
    userInfo(xml, "result", author.user());
  }

  void userInfo(Xml xml, String name, String id) {
    var user = org.directory().user(id).orElseThrow();
    xml.properties(name, ofOrg().set("userId", user.id()).with(ofUser(user)));
  }

  private Properties ofOrg() {
    return new Properties()
        .set("organizationId", org.directory().orgId())
        .set("organizationName", org.directory().organization().text("Name"))
        .set("organizationMultiCurrency", false)
        .set("orgDefaultCurrencyIsoCode", "USD")
        .set("orgDefaultCurrencyLocale", "en_US")
        .set("orgAttachmentFileSizeLimit", ATTACHMENT_BYTES)
        .set("orgDisallowHtmlAttachments", false)
        .set("orgHasPersonAccounts", false)
        .set("currencySymbol", "$")
        .set("accessibilityMode", false)
        .set("chatterExternal", false)
        .set("sessionSecondsValid", SESSION_SECONDS);
  }

  private static Properties ofUser(Row user) {
    return new Properties()
        .set("profileId", STANDARD_PROFILE)
        .set("userDefaultCurrencyIsoCode", "USD")
        .set("userEmail", user.text("Email"))
        .set("userFullName", user.text("Name"))
        .set("userLanguage", user.text("LanguageLocaleKey"))
        .set("userLocale", user.text("LocaleSidKey"))
        .set("userName", user.text("Username"))
        .set("userTimeZone", user.text("TimeZoneSidKey"))
        .set("userType", "Standard")
        .set("userUiSkin", "Theme3");
  }
}
