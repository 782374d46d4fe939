package io.foyer.crm.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the copy of an object is.
 *
 * @param fields the fields that the copies hold
 * @param complete all records were read at least once
 * @param sweptTo up to which id a reading of all records has come; null while none is under way
 * @param sweepBeganAt by the CRM's clock; null while none is under way
 * @param sweptAt when all records were last read; null before the first time
 * @param changed up to where changes were read; null before all records were read once
 * @param readAt when changes were last asked for
 */
public record MirrorState(
    CrmObject object,
    List<String> fields,
    boolean complete,
    @Nullable String sweptTo,
    @Nullable Instant sweepBeganAt,
    @Nullable Instant sweptAt,
    @Nullable FeedPosition changed,
    @Nullable Instant readAt) {

  public MirrorState {
    fields = List.copyOf(fields);
  }

  /** Nothing was read yet. */
  public static MirrorState empty(CrmObject object) {
    return new MirrorState(object, List.of(), false, null, null, null, null, null);
  }

  /** Whether the copies hold all these fields. */
  public boolean holds(RecordQuery query) {
    return fields.containsAll(query.fields());
  }

  public boolean isSweeping() {
    return sweptTo != null;
  }

  /** Begins to read all records, with these fields. */
  public MirrorState sweeping(RecordQuery query, Instant crmNow) {
    var keepsComplete = complete && holds(query);
    return new MirrorState(
        object, query.fields(), keepsComplete, "", crmNow, sweptAt, changed, readAt);
  }

  public MirrorState sweptTo(String id) {
    return new MirrorState(object, fields, complete, id, sweepBeganAt, sweptAt, changed, readAt);
  }

  /** All records were read: from here on changes are enough. */
  public MirrorState swept(Instant now) {
    var from = changed == null && sweepBeganAt != null ? FeedPosition.at(sweepBeganAt) : changed;
    return new MirrorState(object, fields, true, null, null, now, from, readAt);
  }

  public MirrorState changedTo(FeedPosition position, Instant now) {
    return new MirrorState(object, fields, complete, sweptTo, sweepBeganAt, sweptAt, position, now);
  }
}
