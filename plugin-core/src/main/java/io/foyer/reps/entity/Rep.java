package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who signed in at least once.
 *
 * <p>Availability is chosen by the person and never begins by itself.
 */
@Entity
@Table(name = "reps")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class Rep {
  @Id private String id;
  private String name;
  private String email;

  @Column(name = "picture_url")
  private @Nullable String pictureUrl;

  private boolean available;

  @Column(name = "available_since")
  private @Nullable Instant availableSince;

  /** Nobody was seen, so it was set away. */
  private boolean away;

  @Column(name = "pause_note")
  private @Nullable String pauseNote;

  @Column(name = "pause_until")
  private @Nullable Instant pauseUntil;

  @Column(name = "auto_pounce")
  private boolean autoPounce = true;

  @Column(name = "missed_response_at")
  private @Nullable Instant missedResponseAt;

  @Column(name = "voice_video")
  private boolean voiceVideo = true;

  @Version private long version;

  protected Rep() {}

  public static Rep arrived(RepId id, String name, String email, @Nullable String pictureUrl) {
    Rep rep = new Rep();
    rep.id = id.value();
    rep.isCalled(name, email, pictureUrl);
    return rep;
  }

  /** Salesforce knows better than an earlier sign-in. */
  public void isCalled(String newName, String newEmail, @Nullable String newPictureUrl) {
    name = newName;
    email = newEmail;
    pictureUrl = newPictureUrl;
  }

  public void comes(Instant now) {
    if (!available) {
      available = true;
      availableSince = now;
      letsAutoPounce(true);
      allowsVoiceVideo(true);
    }
    says(Pause.SILENT);
  }

  /** Is not available any more, and says why. */
  public void leaves(Pause pause) {
    available = false;
    availableSince = null;
    says(pause);
  }

  /** Whether visitors may be greeted in its name from now on. */
  public void letsAutoPounce(boolean on) {
    autoPounce = on;
    missedResponseAt = null;
  }

  /** It did not come to what a visitor answered. */
  public void missesResponse(Instant at) {
    autoPounce = false;
    missedResponseAt = at;
  }

  /** Whether it talks with visitors by voice and video from now on. */
  public void allowsVoiceVideo(boolean on) {
    voiceVideo = on;
  }

  public boolean isVoiceVideoAllowed() {
    return voiceVideo;
  }

  public AutoPounceState autoPounce() {
    return new AutoPounceState(autoPounce, missedResponseAt);
  }

  /** Why it is not available; {@link Pause#SILENT} while it is. */
  public Pause pause() {
    return new Pause(away, pauseNote, pauseUntil);
  }

  private void says(Pause pause) {
    away = pause.isAway();
    pauseNote = pause.note();
    pauseUntil = pause.until();
  }

  public RepId id() {
    return new RepId(id);
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public Optional<String> pictureUrl() {
    return Optional.ofNullable(pictureUrl);
  }

  public boolean isAvailable() {
    return available;
  }

  public Optional<Instant> availableSince() {
    return Optional.ofNullable(availableSince);
  }
}
