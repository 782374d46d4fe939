import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { csvOf } from './csv';
import type { Figures } from './Figures';
import { lastDays } from './Period';
import { ReportsModel } from './ReportsModel';

const NOON = Date.parse('2026-11-28T12:00:00Z');
const OFFERS = { own: false, reports: [{ key: 'pounces', dimensions: ['rep', 'day'] }] };
const FIGURES: Figures = {
  columns: [
    { key: 'sent', kind: 'count' },
    { key: 'drawn-in', kind: 'share' },
  ],
  rows: [
    { name: '=Ana, "A"', values: [3, 1 / 3] },
    { name: '', values: [1, null] },
  ],
  total: { name: '', values: [4, 0.25] },
};
const OF_30_DAYS = '/api/reports/pounces?by=rep&from=2026-10-30&to=2026-11-28&zone=Europe%2FMadrid';

function model(answers: Record<string, unknown>) {
  const api = new FakeApi({ '/api/reports': OFFERS, ...answers });
  return { api, reports: new ReportsModel(api, () => NOON, 'Europe/Madrid') };
}

describe('the page “Reports” (RP-1)', () => {
  it('shows what is offered, of the last thirty days', async () => {
    const { reports } = model({ [OF_30_DAYS]: FIGURES });

    await reports.open();

    expect(reports.reports.value?.map(({ key }) => key)).toEqual(['pounces']);
    expect(reports.reports.value?.[0]?.counted.value?.figures).toEqual(FIGURES);
    expect(reports.lookBack).toBe(30);
  });

  it('counts anew by something else and for other days', async () => {
    const byDay = OF_30_DAYS.replace('by=rep', 'by=day');
    const ofADay = byDay.replace('2026-10-30', '2026-11-28');
    const none = { ...FIGURES, rows: [] };
    const { reports } = model({ [OF_30_DAYS]: FIGURES, [byDay]: FIGURES, [ofADay]: none });
    await reports.open();
    const report = reports.reports.value?.[0];
    if (!report) throw new Error('nothing is offered');

    const asked = reports.splitUp(report, 'day');
    expect(report.counted.value?.by).toBe('rep');
    await asked;
    await reports.choose({ from: '2026-11-28', to: '2026-11-28' });

    expect(report.counted.value?.figures).toEqual(none);
    expect(reports.lookBack).toBeUndefined();
  });

  it('asks for no days that are none', async () => {
    const { reports } = model({ [OF_30_DAYS]: FIGURES });
    await reports.open();

    for (const [from, to] of [
      ['2026-11-28', '2026-11-27'],
      ['', '2026-11-28'],
      ['2020-01-01', '2026-11-28'],
    ] as const) {
      await reports.choose({ from, to });
      expect(reports.isUsable).toBe(false);
    }
    expect(reports.reports.value?.[0]?.failed.value).toBe(false);
  });

  it('says that the figures cannot be read, and shows them once they can', async () => {
    const { api, reports } = model({ [OF_30_DAYS]: 503 });
    await reports.open();
    expect(reports.reports.value?.[0]?.failed.value).toBe(true);

    api.answers[OF_30_DAYS] = FIGURES;
    await reports.open();
    expect(reports.reports.value?.[0]?.failed.value).toBe(false);
    expect(reports.reports.value?.[0]?.counted.value?.figures).toEqual(FIGURES);
  });

  it('counts days on the calendar of the zone', () => {
    const late = Date.parse('2026-11-28T23:30:00Z');

    expect(lastDays(1, late, 'Europe/Madrid')).toEqual({ from: '2026-11-29', to: '2026-11-29' });
    expect(lastDays(2, late, 'America/New_York')).toEqual({ from: '2026-11-27', to: '2026-11-28' });
  });

  it('writes a file in which no name is a formula (SEC-2)', () => {
    expect(csvOf(FIGURES, ['Rep', 'Sent', 'Drawn in'], ({ name }) => name)).toBe(
      '\uFEFF"Rep","Sent","Drawn in"\r\n"\'=Ana, ""A""",3,0.3333\r\n"",1,\r\n',
    );
  });
});
