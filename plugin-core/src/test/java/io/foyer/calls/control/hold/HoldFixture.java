package io.foyer.calls.control.hold;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.calls.entity.hold.HoldMoved;
import io.foyer.calls.entity.hold.HoldSummary;
import io.foyer.configuration.entity.CallRules;
import io.foyer.configuration.entity.MessengerRules;
import io.foyer.configuration.entity.TimeLimits;
import io.foyer.conversations.control.ChatOffers;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ChatOffer;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import io.foyer.reps.control.VoiceVideoSwitch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The queue of those who call, on a test's database and clock. */
final class HoldFixture {
  final TalkFixture talk;
  final HoldQueue queue = new HoldQueue();
  final List<HoldMoved> moved = new CopyOnWriteArrayList<>();

  /** Reps who allow no voice and video. */
  final Set<RepId> quiet = new HashSet<>();

  ChatOffer chat = ChatOffer.PERSON;

  HoldFixture(Database database) {
    talk = new TalkFixture(database);
    queue.store = new HoldStore();
    queue.store.em = database.em();
    queue.offers = offers();
    queue.archive = talk.archive;
    queue.rights = talk.rights;
    queue.assignments = talk.around.assignments;
    queue.news = talk.news;
    queue.audit = PlatformFixture.auditLog(database, talk.clock);
    queue.moved = PlatformFixture.event(moved::add);
    queue.clock = talk.clock;
    allow(true);
  }

  /** What sales ops set. */
  void allow(boolean byVisitors) {
    var rules = new CallRules(byVisitors, true);
    talk.around.configurations.messenger = new MessengerRules(true, false, true, rules);
  }

  /** The visitor asks for a person and calls. */
  ConversationId calling(VisitorCaller visitor) {
    var id = talk.asked(visitor, "open-" + visitor.visitor().value()).id();
    take(visitor, id);
    return id;
  }

  HoldSummary take(VisitorCaller visitor, ConversationId id) {
    return talk.commit(() -> queue.take(visitor, id));
  }

  /** A rep claims, and the queue hears of it as it does in the container. */
  void answer(RepCaller rep, ConversationId id) {
    talk.commit(() -> queue.follow(talk.claims.claim(rep, id), false));
  }

  /** The countdown is over. */
  void miss(ConversationId id) {
    talk.clock.moveBy(TimeLimits.SHIPPED.inboundCountdown());
    talk.commit(() -> talk.endings.missByCountdown(id));
    var now = talk.now(id);
    talk.commit(() -> queue.follow(now, false));
  }

  HoldSummary now(ConversationId id) {
    return talk.commit(() -> queue.of(id)).orElseThrow();
  }

  List<ConversationId> held() {
    return talk.commit(queue::held).stream().map(HoldSummary::conversation).toList();
  }

  List<ConversationId> missedFor(RepCaller rep) {
    return talk.commit(() -> queue.missedFor(rep)).stream().map(HoldSummary::conversation).toList();
  }

  private HoldOffers offers() {
    var offers = new HoldOffers();
    offers.configurations = talk.around.configurations;
    offers.qualifications = talk.around.qualifications;
    offers.assignments = talk.around.assignments;
    offers.reps = talk.around.reps;
    offers.chats =
        new ChatOffers() {
          @Override
          public ChatOffer of(VisitorId visitor) {
            return chat;
          }
        };
    offers.voiceVideo =
        new VoiceVideoSwitch() {
          @Override
          public boolean isOn(RepId rep) {
            return !quiet.contains(rep);
          }
        };
    return offers;
  }
}
