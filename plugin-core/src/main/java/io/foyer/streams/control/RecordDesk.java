package io.foyer.streams.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.crm.entity.CrmMatch;
import io.foyer.protocol.Card;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rep may know of a CRM record: who of it is on the website, and who talked before. */
@ApplicationScoped
public class RecordDesk {
  /** As many as a card on a record's page can show. */
  private static final int MOST = 20;

  /** Of the 15 or 18 characters of an id, those that name the record. */
  private static final int NAMING = 15;

  @Inject LiveVisitors visitors;
  @Inject Acquaintance acquaintance;
  @Inject RecordAddresses addresses;
  @Inject Archive archive;

  /**
   * What was found.
   *
   * @param conversations the latest first
   * @param complete whether the CRM said which addresses belong to the record
   */
  public record Found(
      List<Card> visitors, List<ConversationSummary> conversations, boolean complete) {}

  public Found of(RepCaller rep, String record) {
    List<Visitor> here =
        visitors.all().stream()
            .filter(visitor -> isOf(visitor.match(), record))
            .filter(visitor -> acquaintance.mayMeet(rep, visitor))
            .limit(MOST)
            .toList();
    Optional<Set<String>> behind = addresses.of(record);
    Set<String> all = new HashSet<>(behind.orElse(Set.of()));
    here.stream().map(each -> each.identity().email()).filter(Objects::nonNull).forEach(all::add);
    return new Found(
        here.stream().map(visitor -> acquaintance.card(visitor.id())).toList(),
        archive.heldWith(rep, all, MOST),
        behind.isPresent());
  }

  private static boolean isOf(CrmMatch match, String record) {
    return ids(match).anyMatch(id -> naming(id).equals(naming(record)));
  }

  private static Stream<String> ids(CrmMatch match) {
    return Stream.of(
            Optional.ofNullable(match.contact()).map(each -> each.id()),
            Optional.ofNullable(match.lead()).map(each -> each.id()),
            Optional.ofNullable(match.account()).map(each -> each.id()),
            Optional.ofNullable(match.openOpportunity()).map(each -> each.id()))
        .flatMap(Optional::stream);
  }

  private static String naming(String id) {
    return id.substring(0, Math.min(NAMING, id.length()));
  }
}
