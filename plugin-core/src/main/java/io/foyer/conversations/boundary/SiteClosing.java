package io.foyer.conversations.boundary;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Ends what goes on at websites where the messenger was switched off. */
@ApplicationScoped
public class SiteClosing {
  private static final System.Logger LOG = System.getLogger(SiteClosing.class.getName());

  /**
   * In case one failed, or began while the switch was thrown; a look costs a walk through memory.
   */
  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Inject Configurations configurations;
  @Inject LiveConversations live;
  @Inject Endings endings;
  @Inject Turns turns;
  @Inject Loops loops;

  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    loop = loops.start("closed-sites", PAUSE, this::look);
  }

  void changed(@Observes ConfigurationChanged change) {
    Loop running = loop;
    if (running != null) {
      running.wake();
    }
  }

  void look() {
    var now = configurations.current();
    live.all().stream().filter(one -> now.isOff(one.site())).forEach(this::end);
  }

  // One that fails keeps nobody else; it is ended at the next look.
  private void end(ConversationSummary conversation) {
    try {
      turns.run(conversation.id(), () -> endings.endForSite(conversation.id()));
    } catch (RuntimeException failed) {
      var text = "conversation not ended conversation=" + conversation.id().value();
      LOG.log(Level.WARNING, text, failed);
    }
  }
}
