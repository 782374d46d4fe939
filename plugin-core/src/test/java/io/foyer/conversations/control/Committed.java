package io.foyer.conversations.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.MeetingRequest;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.conversations.entity.MessageText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The procedures as the container hands them out: each call is a transaction. */
public record Committed(TalkFixture talk) {

  public MessagePace pace() {
    return MessagePaceTest.pace(talk.clock);
  }

  public LinkLimit links() {
    var links = new LinkLimit();
    links.most = 5;
    return links;
  }

  public Answerers answerers() {
    return talk.desk.answerers;
  }

  public InboundDesk desk() {
    return new InboundDesk() {
      @Override
      public ConversationSummary open(
          VisitorCaller visitor, ClientId clientId, Optional<MessageText> text) {
        return talk.commit(() -> talk.desk.open(visitor, clientId, text));
      }
    };
  }

  public Messages messages() {
    return new Messages() {
      @Override
      public Entry post(Caller caller, ConversationId id, ClientId clientId, MessageText text) {
        return talk.commit(() -> talk.messages.post(caller, id, clientId, text));
      }
    };
  }

  public Claims claims() {
    return new Claims() {
      @Override
      public ConversationSummary claim(RepCaller rep, ConversationId id) {
        return talk.commit(() -> talk.claims.claim(rep, id));
      }
    };
  }

  public Endings endings() {
    return new Endings() {
      @Override
      public ConversationSummary end(Caller caller, ConversationId id, @Nullable String outcome) {
        return talk.commit(() -> talk.endings.end(caller, id, outcome));
      }

      @Override
      public void missForWantOfReps(ConversationId id) {
        talk.commit(() -> talk.endings.missForWantOfReps(id));
      }
    };
  }

  public Reliefs reliefs() {
    return new Reliefs() {
      @Override
      public boolean isRepGone(ConversationSummary conversation) {
        return talk.reliefs.isRepGone(conversation);
      }

      @Override
      public void offerForGoneRep(ConversationId id) {
        talk.commit(() -> talk.reliefs.offerForGoneRep(id));
      }
    };
  }

  public MeetingDesk meetings() {
    return new MeetingDesk() {
      @Override
      public MeetingRequest request(VisitorCaller visitor, MeetingWish wish) {
        return talk.commit(() -> talk.meetings.request(visitor, wish));
      }
    };
  }

  public Ratings ratings() {
    return new Ratings() {
      @Override
      public ConversationSummary rate(
          VisitorCaller visitor, ConversationId id, int score, @Nullable String comment) {
        return talk.commit(() -> talk.ratings.rate(visitor, id, score, comment));
      }

      @Override
      public ConversationSummary decline(VisitorCaller visitor, ConversationId id) {
        return talk.commit(() -> talk.ratings.decline(visitor, id));
      }
    };
  }

  public Archive archive() {
    return new Archive() {
      @Override
      public Excerpt after(Caller caller, ConversationId id, long seq) {
        return talk.commit(() -> talk.archive.after(caller, id, seq));
      }
    };
  }
}
