package io.foyer.salesforce.writing;

import com.sforce.soap.partner.DuplicateError;
import com.sforce.soap.partner.DuplicateResult;
import com.sforce.soap.partner.Error;
import com.sforce.soap.partner.MatchRecord;
import com.sforce.soap.partner.UpsertResult;
import com.sforce.soap.partner.sobject.SObject;
import io.foyer.salesforce.wire.ErrorClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what came of an upsert. */
final class SavedRecords {

  private static final List<String> BEST_FIRST = List.of("Contact", "Lead");

  private SavedRecords() {}

  /** The record's id, or the exception of the error's class. */
  static String id(UpsertResult result) {
    if (result.isSuccess()) {
      return result.getId();
    }
    throw refusal(result);
  }

  /** The exception of a failed result. */
  static RuntimeException refusal(UpsertResult result) {
    return refusal(result.getErrors()[0]);
  }

  /** The exception of the error's class. */
  static RuntimeException refusal(Error error) {
    var fields = error.getFields() == null ? new String[0] : error.getFields();
    return ErrorClass.of(
        error.getStatusCode().toString(), String.valueOf(error.getMessage()), Set.of(fields));
  }

  /** The person a duplicate rule found instead, a contact before a lead. */
  static Optional<SObject> duplicate(UpsertResult result) {
    return Stream.of(result.getErrors())
        .flatMap(SavedRecords::matches)
        .map(MatchRecord::getRecord)
        .map(SObject.class::cast)
        .filter(record -> BEST_FIRST.contains(record.getType()))
        .min(Comparator.comparingInt(record -> BEST_FIRST.indexOf(record.getType())));
  }

  private static Stream<MatchRecord> matches(Error error) {
    if (!(error instanceof DuplicateError duplicate)) {
      return Stream.empty();
    }
    DuplicateResult result = duplicate.getDuplicateResult();
    return Stream.of(result.getMatchResults()).flatMap(m -> Stream.of(m.getMatchRecords()));
  }
}
