package io.foyer.visitors.boundary;

import io.foyer.visitors.control.CompanyLookups;
import io.foyer.visitors.control.CrmLookups;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.VisitorJournal;
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
    String known = before == null ? null : before.identity().email();
    String email = change.now().identity().email();
    if (email != null && !Objects.equals(known, email) && visitors.isOurs(change.now())) {
      lookups.refresh(change.now());
      companies.refresh(change.now());
    }
  }

  void gone(@Observes @Priority(AFTER_THE_BOARDS) VisitorGone gone) {
    journal.noteLast(gone.visitor());
  }
}
