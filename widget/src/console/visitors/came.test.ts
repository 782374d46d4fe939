import { expect, it } from 'vitest';
import { t } from '../texts/en';
import { came } from './came';

const told = (source: Parameters<typeof came>[0]) =>
  Object.fromEntries(came(source).filter(([, fact]) => fact !== undefined && fact !== ''));

it('V360-2 tells which ad and campaign brought a visit', () => {
  const visit = { utmSource: 'google', utmMedium: 'cpc', utmCampaign: 'spring', utmTerm: 'sensor' };
  expect(told({ ...visit, adNetwork: 'gclid' })).toEqual({
    [t.v360.source]: 'google / cpc',
    [t.v360.campaign]: 'spring',
    [t.v360.ad]: 'sensor',
    [t.v360.adClick]: 'gclid',
  });
});

it('V360-2 says that a visit came directly only where nothing brought it', () => {
  expect(told({})).toEqual({ [t.v360.source]: t.v360.direct });
  expect(told({ adNetwork: 'fbclid' })).toEqual({ [t.v360.adClick]: 'fbclid' });
});
