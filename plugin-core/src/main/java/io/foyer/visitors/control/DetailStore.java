package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Columns;
import io.foyer.visitors.entity.Details;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reps noted of what visitors said, in the database; the last note of a visitor counts. */
@ApplicationScoped
@Transactional
public class DetailStore {
  private static final String FIND =
      "SELECT name, email, company, phone, noted_by, noted_by_name, noted_at FROM visitor_details"
          + " WHERE visitor_id = ?";
  private static final String AGAIN =
      "UPDATE visitor_details SET name = CAST(? AS varchar(120)), email = CAST(? AS varchar(254)),"
          + " company = CAST(? AS varchar(120)), phone = CAST(? AS varchar(40)), noted_by = ?,"
          + " noted_by_name = ?, noted_at = ? WHERE visitor_id = ?";
  private static final String FIRST =
      "INSERT INTO visitor_details"
          + " (name, email, company, phone, noted_by, noted_by_name, noted_at, visitor_id)"
          + " VALUES (CAST(? AS varchar(120)), CAST(? AS varchar(254)), CAST(? AS varchar(120)),"
          + " CAST(? AS varchar(40)), ?, ?, ?, ?)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  public Optional<Details> find(VisitorId visitor) {
    List<?> rows = em.createNativeQuery(FIND).setParameter(1, visitor.value()).getResultList();
    return rows.stream().map(row -> details((Object[]) row)).findFirst();
  }

  /** Takes the place of what was noted before. */
  public void put(VisitorId visitor, Details details) {
    if (run(AGAIN, visitor, details) == 0) {
      run(FIRST, visitor, details);
    }
  }

  private int run(String statement, VisitorId visitor, Details details) {
    Query query = em.createNativeQuery(statement);
    text(query, 1, details.name());
    text(query, 2, details.email());
    text(query, 3, details.company());
    text(query, 4, details.phone());
    return query
        .setParameter(5, details.noted().rep())
        .setParameter(6, details.noted().repName())
        .setParameter(7, details.noted().at().atOffset(ZoneOffset.UTC))
        .setParameter(8, visitor.value())
        .executeUpdate();
  }

  private static void text(Query query, int at, @Nullable String value) {
    query.setParameter(at, value);
  }

  private static Details details(Object... row) {
    return new Details(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        new Details.Noted((String) row[4], (String) row[5], Columns.instant(row[6])));
  }
}
