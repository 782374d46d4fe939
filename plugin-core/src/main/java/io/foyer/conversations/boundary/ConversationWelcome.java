package io.foyer.conversations.boundary;

import io.foyer.access.boundary.Line;
import io.foyer.access.boundary.Welcomes;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.Archive.Excerpt;
import io.foyer.conversations.control.ChatOffers;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.protocol.Gap;
import io.foyer.protocol.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser that connects is told: a visitor of its latest conversation, a rep of its open
 * ones, both with all that they do not have yet.
 */
@ApplicationScoped
public class ConversationWelcome implements Welcomes {
  /** More than a browser can have at hand; a hostile one must not have the server read for ever. */
  private static final int MOST_ASKED = 20;

  @Inject Archive archive;
  @Inject ConversationViews views;
  @Inject ChatOffers offers;

  @Override
  public Part welcome(Caller caller, List<Since> since, Line line) {
    var own = own(caller);
    var gaps =
        archive.missed(caller, asked(own, since)).stream().map(one -> gap(caller, one)).toList();
    return new Part(own.stream().map(one -> views.view(caller, one)).toList(), gaps, offer(caller));
  }

  private List<ConversationSummary> own(Caller caller) {
    return caller instanceof VisitorCaller visitor
        ? archive.latestOf(visitor).stream().toList()
        : archive.openWith((RepCaller) caller);
  }

  private static Map<ConversationId, Long> asked(List<ConversationSummary> own, List<Since> since) {
    var asked = new LinkedHashMap<ConversationId, Long>();
    own.forEach(one -> asked.put(one.id(), 0L));
    since.stream()
        .limit(MOST_ASKED)
        .forEach(one -> asked.put(new ConversationId(one.conversation()), one.seq()));
    return asked;
  }

  private @Nullable String offer(Caller caller) {
    return caller instanceof VisitorCaller visitor ? offers.of(visitor.visitor()).word() : null;
  }

  private Gap gap(Caller caller, Excerpt missed) {
    return new Gap(
        missed.conversation().id().value(),
        views.entries(caller, missed.page().entries()),
        missed.page().more());
  }
}
