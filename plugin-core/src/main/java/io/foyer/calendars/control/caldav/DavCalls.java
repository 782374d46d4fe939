package io.foyer.calendars.control.caldav;

import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.wire.CalendarHttp;
import io.foyer.calendars.control.wire.Reply;
import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import io.foyer.crm.control.Domains;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Requests of WebDAV, with the rep's sign-in.
 *
 * <p>A password goes to the host that the rep named, and to others of the same domain; never
 * further, whatever an answer says.
 */
@ApplicationScoped
public class DavCalls {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 307, 308);
  private static final int MOST_REDIRECTS = 3;

  @Inject CalendarHttp http;

  /** One question. */
  record Call(String method, URI address, Map<String, String> headers, String body) {

    static Call of(String method, URI address) {
      return new Call(method, address, Map.of(), "");
    }

    static Call xml(String method, URI address, String depth, String body) {
      var headers = Map.of("Depth", depth, "Content-Type", "application/xml; charset=utf-8");
      return new Call(method, address, headers, body);
    }

    Call at(URI other) {
      return new Call(method, other, headers, body);
    }
  }

  Reply send(CalendarAccess access, Call call) {
    var request =
        HttpRequest.newBuilder(call.address())
            .header("Authorization", "Basic " + credentials(access))
            .method(
                call.method(),
                call.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    return http.sendWhereAllowed(request);
  }

  /** The same for a question that changes nothing: it goes where the server sends it. */
  Reply follow(CalendarAccess access, Call call) {
    var reply = send(access, call);
    for (int times = 0; REDIRECTS.contains(reply.status()) && times < MOST_REDIRECTS; times++) {
      reply = send(access, call.at(near(reply.from(), reply.header("Location"))));
    }
    return reply;
  }

  /**
   * An address that an answer names.
   *
   * @throws AddressNotAllowed where it belongs to somebody else
   */
  static URI near(URI from, String href) {
    URI to;
    try {
      to = from.resolve(href);
    } catch (IllegalArgumentException noAddress) {
      throw new AddressNotAllowed();
    }
    if (!isSame(from, to)) {
      throw new AddressNotAllowed();
    }
    return to;
  }

  private static boolean isSame(URI from, URI to) {
    if (to.getHost() == null || !Objects.equals(from.getScheme(), to.getScheme())) {
      return false;
    }
    if (to.getHost().equalsIgnoreCase(from.getHost())) {
      return port(to) == port(from);
    }
    var domain = Domains.ofWebsite(from.toString());
    return !isNumber(from) && domain.isPresent() && domain.equals(Domains.ofWebsite(to.toString()));
  }

  // iCloud says 443 where another says nothing.
  private static int port(URI address) {
    return address.getPort() < 0 && "https".equals(address.getScheme()) ? 443 : address.getPort();
  }

  /** Neighbours in numbers have no domain in common. */
  private static boolean isNumber(URI address) {
    return address.getHost().matches(".*[0-9]|\\[.*");
  }

  private static String credentials(CalendarAccess access) {
    var both = access.account() + ":" + access.secret();
    return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }
}
