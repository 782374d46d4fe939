package io.foyer.shortcuts.entity;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Ids;
import io.foyer.shortcuts.entity.refusal.PlaceholderUnknown;
import io.foyer.shortcuts.entity.refusal.ShortcutUnusable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;

/**
 * A text that a rep keeps for itself.
 *
 * <p>Its name is the rep's only one, whatever the case of its letters.
 */
@Entity
@Table(name = "own_shortcuts")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class OwnShortcut {
  private static final int NAME_LIMIT = 80;
  private static final int TEXT_LIMIT = 4_000;

  @Id private String id;

  @Column(name = "rep_id")
  private String repId;

  private String name;

  @Column(name = "name_key")
  private String nameKey;

  private String text;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected OwnShortcut() {}

  public static OwnShortcut of(RepId rep, String name, String text, Instant now) {
    var shortcut = new OwnShortcut();
    shortcut.id = Ids.next("shc");
    shortcut.repId = rep.value();
    shortcut.say(name, text, now);
    return shortcut;
  }

  /**
   * @throws ShortcutUnusable where one is empty or too long
   * @throws PlaceholderUnknown where the text asks for what nobody knows
   */
  public final void say(String newName, String newText, Instant now) {
    var called = newName.strip();
    var isUsable =
        !called.isEmpty()
            && called.length() <= NAME_LIMIT
            && !newText.isBlank()
            && newText.length() <= TEXT_LIMIT;
    if (!isUsable) {
      throw new ShortcutUnusable();
    }
    Placeholders.unknown(newText)
        .ifPresent(
            unknown -> {
              throw new PlaceholderUnknown(unknown);
            });
    name = called;
    nameKey = key(called);
    text = newText;
    changedAt = now;
  }

  /** By which names are the same. */
  public static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  public String id() {
    return id;
  }

  public boolean isOf(RepId rep) {
    return rep.value().equals(repId);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
