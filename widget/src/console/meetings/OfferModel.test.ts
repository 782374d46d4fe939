import { describe, expect, it } from 'vitest';
import { consoleFixture, view, welcome } from '../app/consoleFixture';
import { whyOff } from '../reps/peopleText';
import { t } from '../texts/en';

const DEMO = {
  id: 'a0m1',
  name: 'Demo',
  minutes: 30,
  title: 'Demo for Acme',
  description: '',
  place: 'video-link',
  next: { rep: 'Ana Novak', owner: false, everyone: false, level: 1.5 },
};
const CALL = { ...DEMO, id: 'a0m2', name: 'Call', title: 'Call with you' };

async function offerFixture() {
  const fixture = await consoleFixture('/console/conversations/cnv_1');
  fixture.line.say(welcome([view()]));
  const { api, console } = fixture;
  api.answers['/api/meeting-types/for/cnv_1'] = { types: [DEMO, CALL] };
  api.answers['/api/meeting-hosts'] = {
    hosts: [
      { id: '005ana', name: 'Ana Novak', bookable: true },
      { id: '005ben', name: 'Ben Carter', bookable: true, off: { reason: 'absent' } },
      { id: '005eve', name: 'Eve Moss', bookable: false, off: { reason: 'no-permission' } },
    ],
  };
  const talk = console.desk.find('cnv_1');
  if (!talk) throw new Error('no conversation');
  const { offer } = console.meetings;
  await offer.ask(talk);
  return { ...fixture, offer };
}

describe('OfferModel', () => {
  it('MB-1 offers by the rules of the type, with its title', async () => {
    const { offer, api } = await offerFixture();
    expect(offer.title.value).toBe('Demo for Acme');
    offer.typeId.value = 'a0m2';
    expect(offer.title.value).toBe('Call with you');
    await offer.send();
    expect(api.posted).toEqual(['/api/meeting-offers']);
    expect(api.bodies[0]).toMatchObject({
      conversation: 'cnv_1',
      type: 'a0m2',
      title: 'Call with you',
      reps: [],
      everyone: false,
    });
    expect(offer.asked.value).toBeUndefined();
  });

  it('MB-1 routes to chosen reps, there or absent, the owner first', async () => {
    const { offer, api } = await offerFixture();
    offer.byRules.value = false;
    expect(offer.maySend.value).toBe(false);
    offer.choose('005ana', true);
    offer.choose('005ben', true);
    expect(offer.owner.value).toBe('005ana');
    offer.everyone.value = true;
    offer.owner.value = '005ben';
    offer.ownTitle.value = 'Kick-off';
    await offer.send();
    expect(api.bodies[0]).toMatchObject({
      title: 'Kick-off',
      reps: ['005ben', '005ana'],
      everyone: true,
    });
  });

  it('MB-1 names who cannot be booked, and says why', async () => {
    const { offer } = await offerFixture();
    expect(offer.hosts.value.map(({ bookable }) => bookable)).toEqual([true, true, false]);
    expect(offer.hosts.value.map(({ off }) => off && whyOff(off))).toEqual([
      undefined,
      t.people.off.absent,
      t.people.off['no-permission'],
    ]);
  });

  it('MB-1 stays open with the reason where the offer is refused', async () => {
    const { offer, api } = await offerFixture();
    api.refusing['/api/meeting-offers'] = 'meeting.offer-unusable';
    await offer.send();
    expect(offer.refusal.value).toBe('meeting.offer-unusable');
    expect(offer.asked.value).toBeDefined();
  });
});
