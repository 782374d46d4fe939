import { signal, type Signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import type { Counting } from './Corrections';
import { DetailsModel } from './DetailsModel';

const KIM = {
  id: '003K',
  object: 'Contact',
  name: 'Kim Andersen',
  url: 'https://crm.example/003K',
};
const NOTE = '/api/visitors/vis_1/details';
const LINK = '/api/visitors/vis_1/people/link';
const LEAD = '/api/visitors/vis_1/people/lead';

describe('V360-7 edit details', () => {
  let api: FakeApi;
  let model: DetailsModel;
  let reread: number;
  let counting: Signal<Counting>;

  const says = (said: Partial<Counting['said']>, proven = false) => {
    counting.value = { said: { ...counting.peek().said, ...said }, proven };
  };

  beforeEach(() => {
    api = new FakeApi();
    reread = 0;
    counting = signal({
      said: { name: '', email: 'kim@acme.example', company: '', phone: '' },
      proven: false,
    });
    model = new DetailsModel(api, counting, () => {
      reread += 1;
      return Promise.resolve();
    });
    model.show(undefined);
  });

  it('begins with what is known, notes what was changed alone and closes', async () => {
    expect(model.typed.value.email).toBe('kim@acme.example');
    model.type('phone', '+45 12');
    model.type('name', 'K');
    model.type('name', '');

    await model.saveAndClose('vis_1');

    expect(api.posted).toEqual([NOTE]);
    expect(api.bodies).toEqual([{ phone: '+45 12' }]);
    expect(model.open.value).toBe(false);
    expect(reread).toBe(1);
  });

  it('notes nothing where nothing was changed', async () => {
    await model.saveAndClose('vis_1');

    expect(api.posted).toEqual([]);
    expect(model.open.value).toBe(false);
  });

  it('takes back what was emptied', async () => {
    model.type('email', '');

    await model.save('vis_1');

    expect(api.bodies).toEqual([{ email: '' }]);
  });

  it('follows what the visitor says in the fields that nobody touched', async () => {
    model.type('phone', '+45 12');
    says({ name: 'Kim', phone: '999' });

    expect(model.typed.value.name).toBe('Kim');
    expect(model.typed.value.phone).toBe('+45 12');

    await model.save('vis_1');
    expect(api.bodies).toEqual([{ phone: '+45 12' }]);
  });

  it('leaves an address alone that is proven meanwhile', async () => {
    model.type('email', 'other@acme.example');
    model.type('name', 'Kim');
    says({ email: 'real@acme.example' }, true);

    expect(model.typed.value.email).toBe('real@acme.example');
    await model.save('vis_1');
    expect(api.bodies).toEqual([{ name: 'Kim' }]);
  });

  it('erases nothing when it is saved after a record was linked', async () => {
    model.show(undefined);
    says({ email: '' });
    await model.link('vis_1', '003K');
    says({ email: 'kim@record.example' });
    model.type('phone', '1');

    await model.saveAndClose('vis_1');

    expect(api.bodies).toEqual([{ record: '003K' }, { phone: '1' }]);
  });

  it('knows its own note from those of others', async () => {
    api.answers[`POST ${NOTE}`] = { notedAt: '2026-11-23T10:00:01Z' };
    model.type('name', 'Kim');

    await model.save('vis_1');

    expect(model.began.value).toBe('2026-11-23T10:00:01Z');
  });

  it('says beside the field that an address is none, and asks nobody', async () => {
    model.type('email', 'kim at acme');

    await model.saveAndClose('vis_1');

    expect(model.emailRefusal.value).toBe('request.invalid');
    expect(model.open.value).toBe(true);
    expect(api.posted).toEqual([]);

    await model.search('vis_1');
    expect(model.emailRefusal.value).toBe('request.invalid');

    model.type('email', 'kim@acme.example');
    expect(model.emailRefusal.value).toBeUndefined();
  });

  it('says beside the field what the server refuses of the address', async () => {
    api.refusing[NOTE] = 'details.email-proven';
    model.type('email', 'other@acme.example');

    await model.saveAndClose('vis_1');

    expect(model.emailRefusal.value).toBe('details.email-proven');
    expect(model.refusal.value).toBeUndefined();
    expect(model.typed.value.email).toBe('other@acme.example');
  });

  it('notes what was typed before it links a record, and nothing twice', async () => {
    model.type('name', 'Kim');

    await model.link('vis_1', '003K');

    expect(api.posted).toEqual([NOTE, LINK]);
    expect(model.done.value).toBe('linked');

    await model.link('vis_1', '003K');
    expect(api.posted).toEqual([NOTE, LINK, LINK]);
  });

  it('keeps what was typed where Salesforce is away, and says so', async () => {
    api.refusing[LEAD] = 'crm.unavailable';
    model.type('name', 'Kim');

    await model.makeLead('vis_1');

    expect(api.posted).toEqual([NOTE, LEAD]);
    expect(model.refusal.value).toBe('crm.unavailable');
    expect(model.typed.value.name).toBe('Kim');
    expect(model.done.value).toBeUndefined();
  });

  it('makes a lead, or shows whom Salesforce takes for the same person', async () => {
    api.answers[`POST ${LEAD}`] = { duplicates: [KIM] };
    await model.makeLead('vis_1');
    expect(model.duplicates.value).toEqual([KIM]);
    expect(model.done.value).toBeUndefined();

    api.answers[`POST ${LEAD}`] = { lead: '00QN', duplicates: [] };
    await model.makeLead('vis_1');
    expect(model.done.value).toBe('made');
    expect(model.duplicates.value).toBeUndefined();
  });

  it('makes no lead of somebody without an address', async () => {
    model.type('email', ' ');

    await model.makeLead('vis_1');

    expect(model.emailRefusal.value).toBe('details.email-needed');
    expect(api.posted).toEqual([]);
  });

  it('finds people by words that may hold anything', async () => {
    api.answers['/api/visitors/vis_1/people?q=50%25%20%26%20kim'] = { people: [KIM] };
    model.words.value = ' 50% & kim ';

    await model.search('vis_1');

    expect(model.found.value).toEqual([KIM]);
  });
});
