package io.foyer.pounce.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.copilot.control.Ghostwriter;
import io.foyer.copilot.control.Ghostwriter.Wish;
import io.foyer.pounce.entity.Turn;
import io.foyer.pounce.entity.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a language model says in the place of a text of the company, where sales ops let it.
 *
 * <p>It passes the same guard as the text did. Where there are no such words the text is said.
 */
@ApplicationScoped
public class ModelWords {
  @Inject Ghostwriter ghostwriter;
  @Inject PounceWords words;
  @Inject Configurations configurations;

  /** Whether it is worth the wait. */
  boolean areWanted(Turn turn) {
    return configurations.current().autoPounces().rules().byModel()
        && ghostwriter.isThere(turn.occasion().visitor().id());
  }

  /** Takes as long as the model may; empty where nothing fit came. */
  public Optional<Words> write(Turn turn) {
    return ghostwriter
        .write(wish(turn))
        .filter(words::isFit)
        .map(said -> new Words(turn.text().textId(), said));
  }

  private Wish wish(Turn turn) {
    var now = configurations.current();
    var visitor = turn.occasion().visitor();
    var text = turn.text();
    var before = turn.before();
    return new Wish(
        turn.rep(),
        turn.occasion().repName(),
        visitor,
        Standing.of(visitor, now).map(LiveStream::title).orElse(""),
        new Ghostwriter.Text(text.textId(), words.name(text.textId()), text.markdown()),
        before == null ? null : before.conversation(),
        before == null ? "" : before.said());
  }
}
