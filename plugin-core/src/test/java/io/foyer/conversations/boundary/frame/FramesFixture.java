package io.foyer.conversations.boundary.frame;

import io.foyer.access.boundary.FrameHandler;
import io.foyer.access.boundary.Line;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.boundary.ViewsFixture;
import io.foyer.conversations.control.Committed;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.control.Turns;
import io.foyer.protocol.ServerFrame;
import io.foyer.visitors.control.Tracking;
import java.util.ArrayList;
import java.util.List;

/** Handlers on a test's database, and the line that their answers go to. */
final class FramesFixture {
  final OpenHandler open = new OpenHandler();
  final MessageHandler message = new MessageHandler();
  final FileHandler file = new FileHandler();
  final EntriesHandler entries = new EntriesHandler();
  final ClaimHandler claim = new ClaimHandler();
  final EndHandler end = new EndHandler();
  final TypingHandler typing = new TypingHandler();
  final MeetingHandler meeting = new MeetingHandler();
  final RateHandler rate = new RateHandler();
  final List<VisitorCaller> met = new ArrayList<>();
  final List<ServerFrame> sent = new ArrayList<>();

  final Line line =
      new Line() {
        @Override
        public String address() {
          return "192.0.2.7";
        }

        @Override
        public void send(ServerFrame frame) {
          sent.add(frame);
        }

        @Override
        public void watch(String topic) {}

        @Override
        public void unwatch(String topic) {}

        @Override
        public void onEnd(Runnable work) {}
      };

  FramesFixture(TalkFixture talk) {
    var views = ViewsFixture.views(talk);
    var committed = new Committed(talk);
    file.views = views;
    file.turns = new Turns();
    file.pace = committed.pace();
    file.messages = committed.messages();
    open.files = file.files = committed.filePosts();
    open.views = message.views = entries.views = claim.views = end.views = views;
    open.turns = message.turns = claim.turns = end.turns = meeting.turns = new Turns();
    open.pace = message.pace = meeting.pace = entries.pace = typing.pace = committed.pace();
    open.links = message.links = committed.links();
    open.challenge = (visitor, solution) -> {};
    open.desk = committed.desk();
    open.tracking =
        new Tracking() {
          @Override
          public void meet(VisitorCaller visitor) {
            met.add(visitor);
          }
        };
    open.archive = entries.archive = committed.archive();
    message.messages = committed.messages();
    claim.claims = committed.claims();
    end.endings = committed.endings();
    meeting.desk = committed.meetings();
    rate.ratings = committed.ratings();
    rate.views = views;
    rate.turns = new Turns();
    rate.pace = committed.pace();
  }

  List<FrameHandler<?>> all() {
    return List.of(
        open,
        message,
        file,
        entries,
        claim,
        end,
        meeting,
        rate,
        new ResumeHandler(),
        new SeenHandler(),
        typing,
        new WatchHandler(),
        new NoteHandler(),
        new TakeOverHandler(),
        new TransferHandler(),
        new UnwatchHandler());
  }

  /** The last frame that was sent. */
  <T extends ServerFrame> T answer(Class<T> type) {
    return type.cast(sent.get(sent.size() - 1));
  }
}
