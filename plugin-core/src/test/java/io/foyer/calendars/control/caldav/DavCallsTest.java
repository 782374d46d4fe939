package io.foyer.calendars.control.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.calendars.entity.refusal.AddressNotAllowed;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a password may go that a rep gave for one host. */
@Tag("MB-2")
@Tag("SEC-1")
class DavCallsTest {

  @ParameterizedTest
  @CsvSource({
    "https://caldav.icloud.com/, https://p34-caldav.icloud.com:443/123/calendars/",
    "https://caldav.icloud.com/, https://caldav.icloud.com:443/123/principal/",
    "https://p34-caldav.icloud.com:443/123/, https://p34-caldav.icloud.com/123/calendars/",
    "https://p34-caldav.icloud.com:443/123/, /123/calendars/",
    "https://cloud.acme.co.uk/, https://dav.acme.co.uk/kim/",
    "https://cloud.acme.example:8443/dav/, https://cloud.acme.example:8443/dav/kim/",
    "https://203.0.113.7/, https://203.0.113.7/kim/"
  })
  void follows_a_server_within_its_own_domain(URI from, String to) {
    assertThat(DavCalls.near(from, to)).isEqualTo(from.resolve(to));
  }

  @ParameterizedTest
  @CsvSource({
    "https://caldav.icloud.com/, https://caldav.icloud.com.evil.example/",
    "https://caldav.icloud.com/, https://evil-icloud.com/",
    "https://caldav.icloud.com/, http://p34-caldav.icloud.com/123/",
    "https://caldav.icloud.com/, https://icloud.com@evil.example/",
    "https://cloud.acme.co.uk/, https://cloud.other.co.uk/",
    "https://cloud.acme.example/, https://cloud.acme.example:8443/",
    "https://203.0.113.7/, https://198.51.113.7/",
    "https://[2001:db8::1]/, https://[2001:db8::2]/",
    "https://caldav.icloud.com/, file:///etc/passwd",
    "https://caldav.icloud.com/, //evil.example/"
  })
  void goes_nowhere_else(URI from, String to) {
    assertThatThrownBy(() -> DavCalls.near(from, to)).isInstanceOf(AddressNotAllowed.class);
  }
}
