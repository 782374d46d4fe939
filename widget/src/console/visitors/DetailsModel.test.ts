import { beforeEach, describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
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

  beforeEach(() => {
    api = new FakeApi();
    reread = 0;
    model = new DetailsModel(api, () => {
      reread += 1;
      return Promise.resolve();
    });
    model.show([{ field: 'email', value: 'kim@acme.example' }], undefined);
  });

  it('begins with what is known, notes all of it and closes', async () => {
    model.type('phone', '+45 12');

    await model.saveAndClose('vis_1');

    expect(api.posted).toEqual([NOTE]);
    expect(api.bodies).toEqual([
      { name: '', email: 'kim@acme.example', company: '', phone: '+45 12' },
    ]);
    expect(model.open.value).toBe(false);
    expect(reread).toBe(1);
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

    await model.saveAndClose('vis_1');

    expect(model.emailRefusal.value).toBe('details.email-proven');
    expect(model.refusal.value).toBeUndefined();
    expect(model.typed.value.email).toBe('kim@acme.example');
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
