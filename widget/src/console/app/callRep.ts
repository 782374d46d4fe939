import { idOf } from '../calls/holding';
import { ringForCalls } from '../calls/ringing';
import { wordsOf } from '../../shared/words';
import type { ConversationModel } from '../conversations/ConversationModel';
import { noticeText, placeOf } from '../invitations/NoticeAlerts';
import type { Bell } from '../reps/AlertsModel';
import type { Kind, NoticeModel } from '../reps/NoticeModel';
import { t } from '../texts/en';
import { calledText } from '../streams/cardText';
import { browserBell } from './bell';
import type { ConsoleModel } from './ConsoleModel';
import { paths } from './Route';

/** Who waits rings until somebody answers; a message knocks when the rep looks elsewhere. */
export function callRep(model: ConsoleModel, notices: NoticeModel): void {
  const bell = browserBell(notices);
  notices.testWith(() => test(bell));
  model.alerts.ringWith(bell, (card) => {
    const { name, page, company } = card.facts.peek();
    bell.notify({
      kind: card.isReply ? 'reply' : 'waiting',
      title: t.alerts.waiting(calledText(name)),
      text: company ?? page.path,
      tag: card.visitor,
      open: () => model.router.go(card.path.peek()),
    });
  });
  callForTalks(model, bell);
  callForCalls(model, bell);
  callForHolds(model, bell);
  callForMentions(model, bell);
  callForMeetings(model, bell);
}

function test(bell: Bell): void {
  bell.ring('test');
  const { test: title, tested: text } = t.notices;
  bell.notify({ kind: 'test', title, text, tag: 'test', open: () => undefined });
}

function callForTalks({ router, desk, alerts, place }: ConsoleModel, bell: Bell): void {
  const notify = (kind: Kind, talk: ConversationModel, title: string, text: string) => {
    const open = () => router.go(paths.conversation(talk.id));
    bell.notify({ kind, title, text, tag: talk.id, open });
  };
  const ring = (kind: Kind, talk: ConversationModel, title: string) => {
    bell.ring(kind);
    notify(kind, talk, title, wordsOf(talk.lastMessage.peek() ?? {}));
  };
  desk.onWhisper(() => bell.knock());
  desk.onLate((talk) => ring('waiting', talk, t.alerts.late(nameOf(talk))));
  desk.onHandedOver((talk, { seq }) => {
    alerts.gotIt(talk, seq);
    ring('transfer', talk, t.alerts.waiting(nameOf(talk)));
  });
  desk.onMessage((talk, entry) => {
    const here = place.peek()?.conversation.peek() === talk;
    if (here && document.hasFocus()) return;
    bell.knock();
    notify('message', talk, t.alerts.message(nameOf(talk)), wordsOf(entry));
  });
}

function callForCalls({ router, desk, tools }: ConsoleModel, bell: Bell): void {
  const ring = () => bell.ring('waiting');
  ringForCalls(desk.calls, tools.clock, ring, (conversation) => {
    const talk = desk.find(conversation);
    if (!talk) return;
    const open = () => router.go(paths.conversation(conversation));
    const title = t.calls.asks(nameOf(talk));
    bell.notify({ kind: 'waiting', title, text: t.calls.asksHelp, tag: conversation, open });
  });
}

/** It rings as for all who wait; that it is a call is told of once. */
function callForHolds({ router, desk, boards, tools }: ConsoleModel, bell: Bell): void {
  const rings = (): void => undefined;
  ringForCalls({ asked: desk.calls.holds.asked }, tools.clock, rings, (conversation) => {
    const card = boards.mine.asking.peek().find((one) => idOf(one) === conversation);
    const title = t.calls.asks(calledText(card?.facts.peek().name ?? ''));
    const open = () => router.go(paths.conversation(conversation));
    bell.notify({ kind: 'waiting', title, text: t.calls.holdsHelp, tag: conversation, open });
  });
}

function callForMentions({ router, mentions }: ConsoleModel, bell: Bell): void {
  mentions.onMention(({ id, by, visitorName, text, conversation }) => {
    bell.chime('mention');
    bell.notify({
      kind: 'mention',
      title: t.mentions.called(by, visitorName),
      text: text ?? t.mentions.closed,
      tag: id,
      open: () => conversation !== undefined && router.go(paths.conversation(conversation)),
    });
  });
}

function callForMeetings({ router, meetings }: ConsoleModel, bell: Bell): void {
  meetings.notices.onNotice((notice) => {
    const { id, title: text } = notice;
    const open = () => router.go(placeOf(notice));
    bell.chime('meeting');
    bell.notify({ kind: 'meeting', title: noticeText(notice), text, tag: id, open });
  });
}

function nameOf(talk: ConversationModel): string {
  return talk.view.peek().visitorName ?? t.visitor;
}
