import { describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture, view, welcome } from '../app/consoleFixture';
import { atSign } from './atSign';

const BEN = { id: '005B', name: 'Ben Carter' };
const mention = (id: string, conversation?: string) => ({
  id,
  at: '2026-11-23T10:00:00Z',
  by: 'Ben Carter',
  ...(conversation !== undefined && { conversation, visitorName: 'Kim', text: '@Ana Novak, look' }),
});

async function signedIn(...mentions: object[]) {
  const fixture = await consoleFixture();
  fixture.api.answers['/api/mentions'] = { mentions };
  fixture.api.answers['/api/mentions/people'] = {
    people: [BEN, { id: '005A', name: 'Ana Novak' }, { id: '005M', name: 'May Ito' }],
  };
  const rung: string[] = [];
  fixture.console.mentions.onMention(({ id }) => rung.push(id));
  fixture.line.say(welcome([view()]));
  await settled();
  return { ...fixture, rung, model: fixture.console.mentions };
}

describe('mentions', () => {
  it('CV-11 what came while the rep was away stands there when it signs in', async () => {
    const { model, rung } = await signedIn(mention('men_1', 'cnv_9'));
    expect(model.unread.value.map(({ id }) => id)).toEqual(['men_1']);
    expect(rung).toEqual([]);
  });

  it('CV-11 a mention calls the rep once', async () => {
    const { model, line, api, rung } = await signedIn();
    api.answers['/api/mentions'] = { mentions: [mention('men_2', 'cnv_9')] };
    line.say({ type: 'rep.mentioned' });
    await settled();
    line.say({ type: 'rep.mentioned' });
    await settled();
    expect(rung).toEqual(['men_2']);
    expect(model.unread.value).toHaveLength(1);
  });

  it('CV-11 is over once the rep has seen it, also before the server knows', async () => {
    const { model, line, rung } = await signedIn(mention('men_3', 'cnv_9'));
    model.read('men_3');
    line.say({ type: 'rep.mentioned' });
    await settled();
    expect(model.unread.value).toEqual([]);
    expect(rung).toEqual([]);
  });

  it('CV-11 is over when the rep comes to the conversation, the others stay', async () => {
    const { model } = await signedIn(mention('men_4', 'cnv_9'), mention('men_5'));
    model.seen('cnv_9');
    expect(model.unread.value.map(({ id }) => id)).toEqual(['men_5']);
  });
});

describe('"@" in a note', () => {
  it('CV-11 begins a name at the start of a word', () => {
    expect(atSign('Ask @ben', 8)).toEqual({ from: 4, query: 'ben' });
    expect(atSign('@Ben Car', 8)).toEqual({ from: 0, query: 'Ben Car' });
    expect(atSign('ben@acme.example', 16)).toBeUndefined();
    expect(atSign('@ben\nmore', 9)).toBeUndefined();
  });

  it('CV-11 finds colleagues by any part of the name, never oneself', async () => {
    const { people } = (await signedIn()).model;
    people.typed('@', 1);
    await settled();
    expect(people.found.value.map(({ name }) => name)).toEqual(['Ben Carter', 'May Ito']);
    people.typed('@crtr', 5);
    expect(people.found.value.map(({ name }) => name)).toEqual(['Ben Carter']);
    people.typed('@Ben Carter, look', 17);
    expect(people.found.value).toEqual([]);
  });

  it('CV-11 puts the name in and calls that person, unless it is taken out again', async () => {
    const { console, line, model } = await signedIn();
    const notes = console.desk.find('cnv_1')?.notes;
    if (!notes) throw new Error('no conversation');
    model.people.typed('Ask @be now', 7);
    await settled();
    const chosen = model.people.chosen(BEN, 'Ask @be now', 7);
    expect(chosen).toEqual({ text: 'Ask @Ben Carter now', caret: 16 });
    notes.draft.value = chosen.text;
    notes.call(BEN);
    void notes.whisper();
    expect(line.last('note.post')).toMatchObject({ text: chosen.text, mentions: ['005B'] });
  });
});
