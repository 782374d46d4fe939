import { t } from '../texts/en';

/** What brought a visit here. */
export interface Source {
  readonly referrer?: string | undefined;
  readonly utmSource?: string | undefined;
  readonly utmMedium?: string | undefined;
  readonly utmCampaign?: string | undefined;
  readonly utmTerm?: string | undefined;
  readonly utmContent?: string | undefined;
  readonly adNetwork?: string | undefined;
}

/** Where a visit came from, in rows; a visit without any came directly. */
export function came(source: Source | undefined): (readonly [string, string | undefined])[] {
  const { referrer, utmSource, utmMedium, utmCampaign, adNetwork } = source ?? {};
  const { utmTerm, utmContent } = source ?? {};
  const campaign = [utmSource, utmMedium].filter(isText).join(' / ');
  if (![referrer, campaign, utmCampaign, adNetwork].some(isText))
    return [[t.v360.source, t.v360.direct]];
  return [
    [t.v360.source, campaign],
    [t.v360.campaign, utmCampaign],
    [t.v360.ad, [utmContent, utmTerm].filter(isText).join(' · ')],
    [t.v360.adClick, adNetwork],
    [t.v360.referrer, referrer],
  ];
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
