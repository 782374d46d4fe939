package io.foyer.visitors.boundary;

import io.foyer.visitors.control.CompanyLookups;
import io.foyer.visitors.control.CrmLookups;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorJournal;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import io.foyer.visitors.entity.VisitorGone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;

/** Writes down what changes, and looks up whom the visitor turns out to be. */
@ApplicationScoped
public class VisitorObserver {
  private static final int AFTER_THE_BOARDS = 5000;

  @Inject LiveVisitors visitors;
  @Inject VisitorJournal journal;
  @Inject CrmLookups lookups;
  @Inject CompanyLookups companies;

  void changed(@Observes @Priority(AFTER_THE_BOARDS) VisitorChanged change) {
    journal.note(change);
    Visitor before = change.before();
    Identity known = before == null ? Identity.UNKNOWN : before.identity();
    Identity now = change.now().identity();
    boolean isOther = !Objects.equals(known.email(), now.email());
    // What was kept from a rep who gave the address is there once the visitor says it itself.
    boolean isOthersWord = !Objects.equals(known.givenBy(), now.givenBy());
    if (now.email() != null && (isOther || isOthersWord) && visitors.isOurs(change.now())) {
      lookups.refresh(change.now());
      companies.refresh(change.now());
    }
  }

  void gone(@Observes @Priority(AFTER_THE_BOARDS) VisitorGone gone) {
    journal.noteLast(gone.visitor());
  }
}
