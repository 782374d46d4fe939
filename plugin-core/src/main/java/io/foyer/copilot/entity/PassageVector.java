package io.foyer.copilot.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.time.Instant;

/** What a passage means, in the numbers of a model of embeddings. */
@Entity
@Table(name = "passage_vectors")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class PassageVector {
  @Id private String id;

  private byte[] vector;

  @Column(name = "used_at")
  private Instant usedAt;

  protected PassageVector() {}

  /**
   * @param id of the words and the model
   */
  public static PassageVector of(String id, float[] numbers, Instant now) {
    var made = new PassageVector();
    made.id = id;
    var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    made.vector = bytes.array();
    made.usedAt = now;
    return made;
  }

  public String id() {
    return id;
  }

  public float[] numbers() {
    var numbers = new float[vector.length / Float.BYTES];
    ByteBuffer.wrap(vector).asFloatBuffer().get(numbers);
    return numbers;
  }
}
