package io.foyer.socket.control;

import io.foyer.access.boundary.Welcomes;
import io.foyer.access.control.Blocks;
import io.foyer.access.control.RepSessions;
import io.foyer.access.control.VisitorTokens;
import io.foyer.access.entity.Caller;
import io.foyer.access.entity.CallerAnswered;
import io.foyer.access.entity.CallerRightsChanged;
import io.foyer.access.entity.NotSignedIn;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.TokenRefused;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Site;
import io.foyer.files.control.FileSettings;
import io.foyer.platform.Build;
import io.foyer.platform.Refusal;
import io.foyer.protocol.AutoPounceView;
import io.foyer.protocol.ConversationView;
import io.foyer.protocol.FileRules;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Gap;
import io.foyer.protocol.Hello;
import io.foyer.protocol.OffView;
import io.foyer.protocol.RepView;
import io.foyer.protocol.Welcome;
import io.foyer.reps.control.AutoPounceSwitch;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.AutoPounceState;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.Rep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out who says hello, and answers with what that caller has to know. */
@ApplicationScoped
public class Reception {
  @Inject Clock clock;
  @Inject VisitorTokens tokens;
  @Inject Blocks blocks;
  @Inject RepSessions sessions;
  @Inject Configurations configurations;
  @Inject Reps reps;
  @Inject AutoPounceSwitch autoPounce;
  @Inject FileSettings files;
  @Inject Instance<Welcomes> parts;
  @Inject Event<CallerAnswered> answered;
  @Inject Event<CallerRightsChanged> rightsChanged;

  void hello(Hello hello, Connection connection) {
    Caller caller = recognise(hello, connection);
    if (connection.isLive()) {
      Welcomes.Part nothing = new Welcomes.Part(List.of(), List.of(), null);
      connection.send(welcome(hello, caller, nothing));
      return;
    }
    connection.watch(ownTopic(caller));
    answered(caller);
    List<ConversationView> conversations = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    String offer = null;
    for (Welcomes each : parts) {
      Welcomes.Part part = each.welcome(caller, hello.since(), connection);
      conversations.addAll(part.conversations());
      gaps.addAll(part.gaps());
      offer = part.offer() == null ? offer : part.offer();
    }
    connection.send(welcome(hello, caller, new Welcomes.Part(conversations, gaps, offer)));
  }

  /** Somebody is at the other end of this caller's socket. */
  void answered(Caller caller) {
    if (caller instanceof RepCaller rep) {
      reps.renew(rep.rep());
    }
    answered.fire(new CallerAnswered(caller, clock.instant()));
  }

  /** Whether a rep's socket may stay open; its rights are read anew. */
  boolean mayStay(Connection connection) {
    try {
      connection.session().ifPresent(session -> follow(connection, sessions.caller(session)));
      return true;
    } catch (Refusal noMore) {
      return false;
    }
  }

  private void follow(Connection connection, RepCaller now) {
    boolean same = connection.caller().filter(now::equals).isPresent();
    connection.isFrom(now);
    if (!same) {
      rightsChanged.fire(new CallerRightsChanged(now, clock.instant()));
    }
  }

  private Caller recognise(Hello hello, Connection connection) {
    if (connection.knock().isRepsSide()) {
      Secret session = session(hello, connection.knock());
      RepCaller rep = sessions.caller(session);
      connection.isFrom(rep, session);
      return rep;
    }
    VisitorCaller visitor = visitor(hello, connection.knock());
    connection.isFrom(visitor);
    return visitor;
  }

  private static Secret session(Hello hello, Knock knock) {
    Secret shown = hello.token() == null ? knock.session() : new Secret(hello.token());
    if (shown == null) {
      throw new NotSignedIn();
    }
    return shown;
  }

  private VisitorCaller visitor(Hello hello, Knock knock) {
    if (hello.token() == null) {
      throw new TokenRefused();
    }
    VisitorCaller visitor = tokens.verify(hello.token(), knock.origin());
    if (blocks.shutOut(knock.address())) {
      throw new VisitorBlocked();
    }
    if (configurations.current().site(visitor.site()).filter(Site::active).isEmpty()) {
      throw new TokenRefused();
    }
    return visitor;
  }

  private static String ownTopic(Caller caller) {
    if (caller instanceof RepCaller rep) {
      return "rep:" + rep.rep();
    }
    return "visitor:" + ((VisitorCaller) caller).visitor();
  }

  private Welcome welcome(Hello hello, Caller caller, Welcomes.Part part) {
    boolean isRep = caller instanceof RepCaller;
    return new Welcome(
        FrameIds.next(),
        hello.id(),
        clock.instant(),
        Build.version(),
        caller instanceof VisitorCaller visitor ? visitor.visitor().value() : null,
        caller instanceof RepCaller rep ? view(rep) : null,
        isRep ? reps.find(((RepCaller) caller).rep()).map(Rep::isAvailable).orElse(false) : null,
        caller instanceof RepCaller rep
            ? reps.off(rep.rep()).map(Reception::view).orElse(null)
            : null,
        caller instanceof RepCaller rep
            ? autoPounce.of(rep.rep()).map(Reception::view).orElse(null)
            : null,
        part.offer(),
        part.conversations(),
        part.gaps(),
        fileRules());
  }

  private @Nullable FileRules fileRules() {
    return files.isOn() ? new FileRules(files.mostBytes(), files.types()) : null;
  }

  private static OffView view(Off off) {
    return new OffView(off.reason(), off.note(), off.until());
  }

  private static AutoPounceView view(AutoPounceState state) {
    return new AutoPounceView(state.on(), state.missedAt());
  }

  private RepView view(RepCaller rep) {
    return new RepView(
        rep.rep().value(), rep.name(), reps.find(rep.rep()).flatMap(Rep::pictureUrl).orElse(null));
  }
}
