package io.foyer.salesforce.writing;

import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.writing.content.Attachment;
import io.foyer.salesforce.writing.content.EventFields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A conversation on its way: where it is to hang, and what it has to do without. */
final class Outgoing {

  private final ConversationRecord conversation;
  private final Map<String, Object> event;
  private final Set<String> without = new HashSet<>();
  private @Nullable Attachment attachment;
  private @Nullable String campaign;

  Outgoing(ConversationRecord conversation) {
    this.conversation = conversation;
    event = EventFields.of(conversation);
  }

  ConversationRecord conversation() {
    return conversation;
  }

  VisitorRecord visitor() {
    return conversation.visitor();
  }

  String key() {
    return conversation.key();
  }

  @Nullable Attachment attachment() {
    return attachment;
  }

  void hangOn(Attachment found) {
    attachment = found;
  }

  void takeDown() {
    attachment = null;
  }

  /** Id of the campaign that the person is to join; null for none. */
  @Nullable String campaign() {
    return campaign;
  }

  void joining(@Nullable String id) {
    campaign = id;
  }

  /** Leaves these fields of that object out from now on. */
  void without(String object, Set<String> names) {
    names.forEach(name -> without.add(object + "." + name));
  }

  /** The Event's fields, on the record where one is known. */
  Map<String, Object> event() {
    return kept("Event", attachment == null ? event : EventFields.on(attachment, event));
  }

  /** The fields of that object that are not left out. */
  Map<String, Object> kept(String object, Map<String, Object> fields) {
    var kept = new LinkedHashMap<>(fields);
    kept.keySet().removeIf(name -> without.contains(object + "." + name));
    return kept;
  }
}
