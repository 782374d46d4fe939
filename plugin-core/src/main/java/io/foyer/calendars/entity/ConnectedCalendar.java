package io.foyer.calendars.entity;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that a rep connected.
 *
 * <p>Its secret is sealed; one that does not let Foyer in any more is not asked again before the
 * rep has connected it anew.
 */
@Entity
@Table(name = "connected_calendars")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class ConnectedCalendar {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ACCOUNT = 254;

  @Id private String id;

  @Column(name = "rep_id")
  private String repId;

  @Enumerated(EnumType.STRING)
  private CalendarKind kind;

  private String address;
  private String account;
  private String name;
  private String secret;

  @Column(name = "takes_meetings")
  private boolean takesMeetings;

  @Enumerated(EnumType.STRING)
  private CalendarState state;

  private @Nullable String problem;

  @Column(name = "failing_since")
  private @Nullable Instant failingSince;

  @Column(name = "last_read_at")
  private @Nullable Instant lastReadAt;

  @Column(name = "connected_at")
  private Instant connectedAt;

  @Version private long version;

  protected ConnectedCalendar() {}

  /** One that has just answered; its secret comes with {@link #keep}. */
  public static ConnectedCalendar connected(RepId rep, CalendarPlace place, Instant now) {
    var calendar = new ConnectedCalendar();
    calendar.id = Ids.next("cal");
    calendar.repId = rep.value();
    calendar.kind = place.kind();
    calendar.address = place.address().toString();
    calendar.account = cut(place.account(), LONGEST_ACCOUNT);
    calendar.name = cut(place.name(), LONGEST_NAME);
    calendar.secret = "";
    calendar.connectedAt = now;
    calendar.answered(now);
    return calendar;
  }

  /**
   * @param sealed never the secret itself
   */
  public void keep(String sealed) {
    secret = sealed;
  }

  public void answered(Instant now) {
    state = CalendarState.ANSWERS;
    problem = null;
    failingSince = null;
    lastReadAt = now;
  }

  /**
   * @param why the code of what went wrong
   */
  public void failed(CalendarState how, String why, Instant now) {
    state = how;
    problem = why;
    failingSince = failingSince == null ? now : failingSince;
  }

  /** Whether meetings are written into it from now on. */
  public void takeMeetings(boolean takes) {
    takesMeetings = takes;
  }

  public String id() {
    return id;
  }

  public RepId rep() {
    return new RepId(repId);
  }

  public CalendarPlace place() {
    return new CalendarPlace(kind, URI.create(address), account, name);
  }

  public String sealedSecret() {
    return secret;
  }

  public boolean takesMeetings() {
    return takesMeetings;
  }

  public CalendarState state() {
    return state;
  }

  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  public Optional<Instant> failingSince() {
    return Optional.ofNullable(failingSince);
  }

  public Optional<Instant> lastReadAt() {
    return Optional.ofNullable(lastReadAt);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
