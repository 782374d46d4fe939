import { describe, expect, it } from 'vitest';
import { ConnectionLost, Refused } from '../../protocol/orders';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture, entry, view, welcome } from '../app/consoleFixture';
import { ConversationModel } from './ConversationModel';

async function open(seq = 2, repSeen = 0) {
  const fixture = await consoleFixture('/console/conversations/cnv_1');
  const { console, line } = fixture;
  line.say(welcome([view({ seq, repSeen })]));
  await settled();
  const entries = [entry(1, 'visitor', 'Hello'), entry(2, 'visitor', 'Anybody there?')];
  await line.answer('entries.list', {
    type: 'entries.listed',
    conversation: view({ seq, repSeen }),
    entries: entries.slice(0, seq),
    more: false,
  });
  const talk = console.desk.find('cnv_1');
  if (!talk) throw new Error('no conversation');
  return { ...fixture, talk };
}

const posted = (e: ReturnType<typeof entry>) => ({
  type: 'message.posted',
  conversation: 'cnv_1',
  entry: e,
});

describe('conversation', () => {
  it('CV-7 counts what the rep has not seen', async () => {
    const { talk, console } = await open(2, 1);
    expect(talk.unread.value).toBe(1);
    expect(console.desk.unread.value).toBe(1);
    talk.see();
    expect(talk.unread.value).toBe(0);
  });

  it('CV-3 shows every entry once, however often it comes', async () => {
    const { talk, line } = await open();
    line.say(posted(entry(3, 'visitor', 'Hm')));
    line.say(posted(entry(3, 'visitor', 'Hm')));
    expect(talk.entries.value.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('CV-3 asks for what is missing before an entry', async () => {
    const { talk, line } = await open();
    line.say(posted(entry(4, 'visitor', 'Four')));
    expect(line.last('entries.list').after).toBe(2);
    await line.answer('entries.list', {
      type: 'entries.listed',
      conversation: view({ seq: 4 }),
      entries: [entry(3, 'visitor', 'Three'), entry(4, 'visitor', 'Four')],
      more: false,
    });
    expect(talk.entries.value.map(({ text }) => text)).toEqual([
      'Hello',
      'Anybody there?',
      'Three',
      'Four',
    ]);
    expect(talk.known).toBe(4);
  });

  it('CV-3 keeps a message until the server has it, and repeats it with the same id', async () => {
    const { talk, line } = await open();
    talk.type('Yes');
    talk.send();
    expect(talk.draft.value).toBe('');
    const first = line.last('message.post');
    first.reject(new ConnectionLost());
    await settled();
    expect(talk.unsent.value).toMatchObject([{ text: 'Yes', failed: false }]);
    line.say(welcome([view({ seq: 2 })]));
    await settled();
    const again = line.last('message.post');
    expect(again).not.toBe(first);
    expect(again.clientId).toBe(first.clientId);
    await line.answer(
      'message.post',
      posted({ ...entry(3, 'rep', 'Yes'), clientId: first.clientId }),
    );
    expect(talk.unsent.value).toEqual([]);
    expect(talk.entries.value.at(-1)?.text).toBe('Yes');
  });

  it('CV-3 says "Not sent" when the line is lost for long, and offers another try', async () => {
    const { talk, line, clock } = await open();
    line.line.value = 'lost';
    talk.type('Yes');
    talk.send();
    line.last('message.post').reject(new ConnectionLost());
    await settled();
    const stop = talk.unsent.subscribe(() => undefined);
    expect(talk.unsent.value[0]?.failed).toBe(false);
    clock.move(17_000);
    expect(talk.unsent.value[0]).toMatchObject({ failed: true, canRetry: true });
    talk.tryAgain(talk.unsent.value[0]?.clientId ?? '');
    expect(line.hurried).toBe(1);
    stop();
  });

  it('CV-3 keeps the text of a refused message and does not offer what cannot help', async () => {
    const { talk, line } = await open();
    talk.type('Too late');
    talk.send();
    line.last('message.post').reject(new Refused('conversation.ended', 'over'));
    await settled();
    expect(talk.unsent.value).toMatchObject([
      { text: 'Too late', refused: 'conversation.ended', failed: true, canRetry: false },
    ]);
  });

  it('CV-3 sends one after the other', async () => {
    const { talk, line } = await open();
    for (const text of ['One', 'Two']) {
      talk.type(text);
      talk.send();
    }
    expect(line.count('message.post')).toBe(1);
    const { clientId } = line.last('message.post');
    await line.answer('message.post', posted({ ...entry(3, 'rep', 'One'), clientId }));
    expect(line.count('message.post')).toBe(2);
  });

  it('CV-9 has draft and unsent messages again after a reload', async () => {
    const { talk, line, store, console } = await open();
    talk.type('Half a thou');
    talk.send();
    talk.type('ght');
    line.last('message.post').reject(new ConnectionLost());
    await settled();
    const desk = { ...console.desk.tools, store };
    const reloaded = new ConversationModel(view(), desk);
    expect(reloaded.draft.value).toBe('ght');
    expect(reloaded.unsent.value).toMatchObject([{ text: 'Half a thou' }]);
  });

  it('CV-7 tells that the rep types, once, and that it stopped', async () => {
    const { talk, line } = await open();
    talk.type('H');
    talk.type('Hi');
    talk.type('');
    const told = line.told.filter((order) => order.type === 'typing.change');
    expect(told.map((order) => 'typing' in order && order.typing)).toEqual([true, false]);
  });

  it('CV-7 shows that the visitor types until the message comes', async () => {
    const { talk, line } = await open();
    line.say({ type: 'typing.changed', conversation: 'cnv_1', by: 'visitor', typing: true });
    expect(talk.visitorTypes.value).toBe(true);
    line.say(posted(entry(3, 'visitor', 'Hm')));
    expect(talk.visitorTypes.value).toBe(false);
  });

  it('CV-7 never takes back what was seen', async () => {
    const { talk, line } = await open();
    line.say({ type: 'message.seen', conversation: 'cnv_1', by: 'visitor', seq: 2 });
    line.say({ type: 'conversation.changed', conversation: view({ seq: 2, visitorSeen: 1 }) });
    expect(talk.view.value.visitorSeen).toBe(2);
  });

  it('CV-9 tells with hello up to where nothing is missing', async () => {
    const { console } = await open();
    expect(console.desk.since()).toEqual([{ conversation: 'cnv_1', seq: 2 }]);
  });
});
