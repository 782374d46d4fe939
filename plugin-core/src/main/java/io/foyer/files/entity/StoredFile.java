package io.foyer.files.entity;

import io.foyer.files.entity.refusal.FileUnknown;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent or is about to send; its bytes lie elsewhere.
 *
 * <p>It is posted once, by the one who uploaded it and within an hour; after that it belongs to its
 * conversation and never changes.
 */
@Entity
@Table(name = "files")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class StoredFile {
  /** Long enough for a browser that was cut off to come back and post it. */
  public static final Duration POSTED_WITHIN = Duration.ofHours(1);

  @Id private String id;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "conversation_id")
  private @Nullable String conversationId;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long bytes;

  private String sha256;

  private @Nullable Integer width;

  private @Nullable Integer height;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Version private long version;

  protected StoredFile() {}

  /** {@code by}: the id of a visitor or of a rep. */
  public static StoredFile uploaded(FileId id, String by, Examined examined, Instant at) {
    var file = new StoredFile();
    file.id = id.value();
    file.uploadedBy = by;
    file.name = examined.name().value();
    file.mediaType = examined.mediaType();
    file.bytes = examined.bytes();
    file.sha256 = examined.sha256();
    var picture = examined.picture();
    file.width = picture == null ? null : Integer.valueOf(picture.width());
    file.height = picture == null ? null : Integer.valueOf(picture.height());
    file.uploadedAt = at;
    return file;
  }

  /**
   * It belongs to a conversation from now on.
   *
   * @throws FileUnknown when it is somebody else's, was posted before, or lay about too long
   */
  public void post(String by, String conversation, Instant at) {
    var isLate = !at.isBefore(uploadedAt.plus(POSTED_WITHIN));
    if (!uploadedBy.equals(by) || isPosted() || isLate) {
      throw new FileUnknown();
    }
    conversationId = conversation;
  }

  public boolean isPosted() {
    return conversationId != null;
  }

  public boolean isIn(String conversation) {
    return conversation.equals(conversationId);
  }

  public FileId id() {
    return new FileId(id);
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public long bytes() {
    return bytes;
  }

  public String sha256() {
    return sha256;
  }

  /** Where it is a picture that can be shown. */
  public Optional<Picture> picture() {
    return width == null || height == null
        ? Optional.empty()
        : Optional.of(new Picture(width, height));
  }

  /** Name and size, for those who only read words: {@code plan.pdf (1.2 MB)}. */
  public String words() {
    return name + " (" + FileSize.words(bytes) + ")";
  }
}
