package io.foyer.copilot.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.copilot.control.language.LanguageCode;
import io.foyer.copilot.control.language.LanguageFinder;
import io.foyer.copilot.entity.Spoken;
import io.foyer.copilot.entity.Spoken.By;
import io.foyer.copilot.entity.TalkLanguage;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which language each visitor writes: what a rep said, else what its words tell. */
@ApplicationScoped
@Transactional
public class TalkLanguages {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Archive archive;
  @Inject LiveVisitors visitors;
  @Inject LanguageFinder finder;
  @Inject Clock clock;

  /** Its browser's language where it wrote too little. */
  public Spoken of(RepCaller rep, ConversationSummary conversation) {
    var chosen = Optional.ofNullable(em.find(TalkLanguage.class, conversation.id().value()));
    if (chosen.isPresent()) {
      return new Spoken(chosen.get().language(), By.REP);
    }
    var browser = browser(conversation);
    return finder
        .findNow(written(rep, conversation), browser)
        .map(code -> new Spoken(code, By.WORDS))
        .orElseGet(() -> new Spoken(browser, browser.isEmpty() ? By.NOTHING : By.BROWSER));
  }

  /** It counts from now on, for whoever has the conversation. */
  public void choose(RepCaller rep, ConversationSummary conversation, String code) {
    var id = conversation.id();
    var talk =
        Optional.ofNullable(em.find(TalkLanguage.class, id.value()))
            .orElseGet(() -> TalkLanguage.of(id));
    talk.choose(code, rep.rep(), clock.instant());
    em.persist(talk);
  }

  private String browser(ConversationSummary conversation) {
    return visitors
        .find(conversation.visitor())
        .map(visitor -> visitor.locality().language())
        .map(LanguageCode::of)
        .orElse("");
  }

  /** What the visitor wrote of late, the newest first. */
  private List<String> written(RepCaller rep, ConversationSummary conversation) {
    var from = Math.max(0, conversation.lastSeq() - LastWords.LOOKED_BACK);
    var said =
        archive.after(rep, conversation.id(), from).page().entries().stream()
            .filter(LastWords::isOfVisitor)
            .map(entry -> entry.text().orElse(""))
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.reverse(said);
    return said;
  }
}
