package io.foyer.calls.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepId;
import io.foyer.calls.entity.CallHappened;
import io.foyer.calls.entity.CallSummary;
import io.foyer.calls.entity.Media;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import io.foyer.platform.Database;
import io.foyer.platform.PlatformFixture;
import io.foyer.reps.control.VoiceVideoSwitch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The procedures around calls on a test's database and clock. */
public final class CallFixture {
  public static final Media MICROPHONE = new Media(true, false);

  public final TalkFixture talk;
  public final CallDesk desk = new CallDesk();
  public final CallWarden warden = new CallWarden();
  public final List<CallHappened> happened = new ArrayList<>();

  /** Reps who allow no voice and video. */
  public final Set<RepId> quiet = new HashSet<>();

  public CallFixture(Database database) {
    talk = new TalkFixture(database);
    var store = new CallStore();
    store.em = database.em();
    var graces = new Graces();
    graces.deadlines = PlatformFixture.deadlines(database);
    graces.clock = talk.clock;
    desk.store = warden.store = store;
    desk.offers = offers();
    desk.archive = talk.archive;
    desk.rights = talk.rights;
    desk.graces = warden.graces = graces;
    desk.happened = warden.happened = PlatformFixture.event(happened::add);
    desk.clock = warden.clock = talk.clock;
    warden.news = talk.news;
  }

  /** Offers as every node works them out. */
  public CallOffers offers() {
    var offers = new CallOffers();
    offers.configurations = talk.around.configurations;
    offers.qualifications = talk.around.qualifications;
    offers.voiceVideo =
        new VoiceVideoSwitch() {
          @Override
          public boolean isOn(RepId rep) {
            return !quiet.contains(rep);
          }
        };
    return offers;
  }

  public CallSummary joined(Caller caller, ConversationId id, String page) {
    return talk.commit(() -> desk.join(caller, id, page, MICROPHONE));
  }

  /** Whether the grace of a side is over then. */
  public boolean isGoneAt(CallSummary call, Side side, Instant at) {
    var row = "SELECT kind FROM deadlines WHERE kind = ?1 AND subject = ?2 AND due_at = ?3";
    return talk.database.inTx(
        () ->
            !talk.database
                .em()
                .createNativeQuery(row)
                .setParameter(1, CallDeadline.goneOf(side))
                .setParameter(2, call.id().value())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty());
  }
}
