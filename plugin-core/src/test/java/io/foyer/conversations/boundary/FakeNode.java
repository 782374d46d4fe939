package io.foyer.conversations.boundary;

import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.TalkFixture;
import io.foyer.conversations.control.Turns;
import io.foyer.platform.Grid;
import io.foyer.protocol.Lines;
import io.foyer.protocol.ServerFrame;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** One of two nodes on one database: what its windows are told, and what it hints to the other. */
final class FakeNode {
  /** What was pushed, by topic. */
  final Map<String, List<ServerFrame>> pushed = new ConcurrentHashMap<>();

  /** Topics that somebody listens to. */
  final Set<String> listened = ConcurrentHashMap.newKeySet();

  final Fanout fanout = new Fanout();
  final NodeNews news = new NodeNews();
  final Whispers whispers = new Whispers();
  final HandOvers handOvers = new HandOvers();
  final Typing typing = new Typing();
  final LiveConversations live;

  private final Wiretap wiretap = new Wiretap();

  FakeNode(TalkFixture talk, LiveConversations live) {
    this.live = live;
    var announcer = new Announcer();
    announcer.lines = new Windows();
    announcer.assignments = talk.around.assignments;
    announcer.views = ViewsFixture.views(talk);
    var hints = new HintFeed();
    hints.grid = wiretap;
    fanout.announcer = news.announcer = announcer;
    fanout.live = news.live = live;
    fanout.told = news.told = new Told();
    fanout.turns = news.turns = new Turns();
    fanout.hints = news.hints = hints;
    fanout.news = news;
    news.news = talk.committedNews();
    whispers.lines = handOvers.lines = announcer.lines;
    handOvers.views = announcer.views;
    whispers.notes = talk.committedNotes();
    whispers.grid = wiretap;
    typing.live = live;
    typing.rights = talk.rights;
    typing.views = announcer.views;
    typing.announcer = announcer;
    typing.hints = hints;
    wiretap.subscribe(Whispers.TOPIC, whispers::heard);
    hints.subscribe(news::heard);
  }

  /** What the other node publishes comes here. */
  void hears(FakeNode other) {
    other.wiretap.others.add(wiretap);
  }

  List<ServerFrame> pushedTo(String topic) {
    return pushed.getOrDefault(topic, List.of());
  }

  private final class Windows implements Lines {
    @Override
    public void push(String topic, ServerFrame frame) {
      pushed.computeIfAbsent(topic, any -> new CopyOnWriteArrayList<>()).add(frame);
    }

    @Override
    public boolean has(String topic) {
      return listened.contains(topic);
    }
  }

  private static final class Wiretap implements Grid {
    private final List<Wiretap> others = new CopyOnWriteArrayList<>();
    private final Map<String, Consumer<String>> hearers = new ConcurrentHashMap<>();

    @Override
    public String node() {
      return "node";
    }

    @Override
    public void publish(String topic, String json) {
      others.forEach(other -> other.hearers.getOrDefault(topic, hint -> {}).accept(json));
    }

    @Override
    public void subscribe(String topic, Consumer<String> hint) {
      hearers.put(topic, hint);
    }

    @Override
    public Set<String> members() {
      return Set.of("one", "two");
    }
  }
}
