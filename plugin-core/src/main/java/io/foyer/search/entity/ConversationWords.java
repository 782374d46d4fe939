package io.foyer.search.entity;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.ConversationSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All words of a conversation that is over: what was said and noted, and who was in it.
 *
 * <p>They are written once, in the letters that a search compares.
 */
@Entity
@Table(name = "conversation_words")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class ConversationWords {
  /** In UTF-16 units; the column holds as many. Nobody talks longer than this in one go. */
  static final int LONGEST = 100_000;

  @Id
  @Column(name = "conversation_id")
  private String conversationId;

  @Column(name = "rep_id")
  private @Nullable String repId;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "outcome")
  private @Nullable String outcome;

  @Column(name = "words")
  private String words;

  protected ConversationWords() {}

  /** Of an ended one, with everything that was written in it and beside it. */
  public static ConversationWords of(ConversationSummary ended, List<String> written) {
    var kept = new ConversationWords();
    var known = ended.knownAs();
    var holder = ended.holder();
    kept.conversationId = ended.id().value();
    kept.repId = ended.rep().map(RepId::value).orElse(null);
    kept.startedAt = ended.times().startedAt();
    kept.outcome = ended.outcome();
    var about =
        Stream.of(
            known.name(),
            known.email(),
            known.company(),
            holder == null ? null : holder.name(),
            ended.outcome());
    kept.words =
        cut(
            Plain.of(
                String.join(
                    "\n",
                    Stream.concat(about, written.stream()).filter(Objects::nonNull).toList())));
    return kept;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    var isPair = Character.isHighSurrogate(words.charAt(LONGEST - 1));
    return words.substring(0, isPair ? LONGEST - 1 : LONGEST);
  }
}
