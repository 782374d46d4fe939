import { describe, expect, it } from 'vitest';
import { ConnectionLost, Refused } from '../../protocol/orders';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture, entry, view, welcome } from '../app/consoleFixture';
import { timeline } from './Timeline';

const note = (id: string, at: string, author = { id: '005M', name: 'May Ito' }) => ({
  id,
  at,
  author: { kind: 'rep' as const, ...author },
  text: `note ${id}`,
  clientId: `c_${id}`,
});

async function talking() {
  const { console, line } = await consoleFixture();
  line.say(welcome([view()]));
  const talk = console.desk.find('cnv_1');
  if (!talk) throw new Error('no conversation');
  const told: string[] = [];
  console.desk.onWhisper(({ id }) => told.push(id));
  return { console, line, talk, told };
}

describe('whispers', () => {
  it('LS-10 reach the rep once and call it, its own ones do not', async () => {
    const { line, talk, told } = await talking();
    const first = note('1', '2026-11-23T10:00:01Z');
    line.say({ type: 'note.posted', conversation: 'cnv_1', note: first });
    line.say({ type: 'note.posted', conversation: 'cnv_1', note: first });
    const own = note('2', '2026-11-23T10:00:02Z', { id: '005A', name: 'Ana Novak' });
    line.say({ type: 'note.posted', conversation: 'cnv_1', note: own });
    expect(talk.notes.notes.value.map(({ id }) => id)).toEqual(['1', '2']);
    expect(told).toEqual(['cnv_1']);
  });

  it('LS-10 stand among the messages where they were written', () => {
    const entries = [
      entry(1, 'visitor', 'Hi', '2026-11-23T10:00:00Z'),
      entry(2, 'visitor', 'There?', '2026-11-23T10:00:10Z'),
    ];
    const notes = [note('1', '2026-11-23T10:00:05Z'), note('2', '2026-11-23T10:00:20Z')];
    const kinds = timeline(entries, [], undefined, notes).map(({ kind }) => kind);
    expect(kinds).toEqual(['day', 'messages', 'note', 'messages', 'note']);
  });

  it('LS-10 are sent once, also when nobody knows whether the first try arrived', async () => {
    const { line, talk } = await talking();
    talk.notes.draft.value = 'Offer the yearly plan';
    const first = talk.notes.whisper();
    const { clientId } = line.last('note.post');
    line.last('note.post').reject(new ConnectionLost());
    await first;
    expect(talk.notes.refused.value).toBe('offline');
    expect(talk.notes.draft.value).toBe('Offer the yearly plan');

    const again = talk.notes.whisper();
    expect(line.last('note.post').clientId).toBe(clientId);
    const posted = { ...note('1', '2026-11-23T10:00:05Z'), clientId };
    await line.answer('note.post', { type: 'note.posted', conversation: 'cnv_1', note: posted });
    await again;
    expect(talk.notes.draft.value).toBe('');
    expect(talk.notes.notes.value).toHaveLength(1);
  });

  it('LS-10 say why they were refused', async () => {
    const { line, talk } = await talking();
    talk.notes.draft.value = 'Too late';
    const sent = talk.notes.whisper();
    line.last('note.post').reject(new Refused('conversation.ended', ''));
    await sent;
    expect(talk.notes.refused.value).toBe('conversation.ended');
  });

  it('LS-10 a conversation that was taken over leaves the desk of its rep, who is told by whom', async () => {
    const { console, line } = await talking();
    const may = { id: '005M', name: 'May Ito' };
    line.say({ type: 'conversation.changed', conversation: view({ rep: may }) });
    line.say({ type: 'conversation.taken', conversation: 'cnv_1', by: may });
    await settled();
    expect(console.desk.open.value).toEqual([]);
    expect(console.alerts.taken.value).toEqual([{ conversation: 'cnv_1', by: 'May Ito' }]);
  });

  it('LS-10 who takes over has the conversation from then on', async () => {
    const { console, line } = await talking();
    const taken = console.takeOver('cnv_9');
    await line.answer('conversation.take-over', {
      type: 'conversation.claimed',
      conversation: view({ conversation: 'cnv_9' }),
    });
    await taken;
    expect(console.desk.open.value.map(({ id }) => id)).toContain('cnv_9');
  });
});
