import { describe, expect, it } from 'vitest';
import { FakeApi } from '../app/consoleFixture';
import { t } from '../texts/en';
import { lineText } from './lineText';
import { SetupModel } from './SetupModel';

describe('set-up check', () => {
  it('OPS-6 asks nothing before somebody presses the button', async () => {
    const lines = [{ state: 'good', code: 'people.fine', details: { count: '3' } }];
    const api = new FakeApi({ '/api/setup/check': { checkedAt: '2026-11-23T10:00:00Z', lines } });
    const model = new SetupModel(api);
    expect(model.lines.value).toBeUndefined();
    await model.check();
    expect(model.lines.value).toEqual(lines);
    api.answers['/api/setup/check'] = 503;
    await model.check();
    expect(model.failed.value).toBe(true);
    expect(model.lines.value, 'what was known stays').toEqual(lines);
  });

  it('OPS-6 puts a line into words with what to do and what to copy', () => {
    const tag = '<script async src="https://foyer.example/foyer.js" data-site="demo"></script>';
    const details = { site: 'Shop', origin: 'https://shop.example', tag };
    const text = lineText({ state: 'attention', code: 'site.never', details });
    expect(text.says).toBe('Shop: the script was never seen on https://shop.example');
    expect(text.todo).toContain('every page');
    expect(text.code).toBe(tag);
  });

  it('OPS-6 gives no advice where all is well', () => {
    const details = { used: '1200', limit: '15000' };
    const text = lineText({ state: 'good', code: 'budget', details });
    expect(text.says).toMatch(/^1.200 of 15.000 API calls/);
    expect(text.todo).toBeUndefined();
  });

  it('OPS-6 says what to do for every line that is not good', () => {
    const good = ['reached', 'complete', 'may', 'in-force', 'seen', 'fine', 'heard'];
    good.push('geo.own', 'geo.shipped', 'networks');
    const lines: Record<string, { says: string; todo?: string }> = t.setup.lines;
    for (const [code, words] of Object.entries(lines)) {
      if (!good.some((end) => code.endsWith(end))) expect(words.todo, code).toBeTruthy();
    }
  });

  it('OPS-6 RT-8 tries a visitor and says why it could not', async () => {
    const api = new FakeApi({
      '/api/setup/visitor': { site: 'Shop', reason: 'Owner: Owner Ana Novak', reps: ['Ana Novak'] },
    });
    const model = new SetupModel(api);
    model.typed.country.value = ' Spain ';
    await model.tryOut();
    expect(api.bodies.at(-1)).toMatchObject({ country: 'Spain', domain: '' });
    expect(model.trial.value?.reps).toEqual(['Ana Novak']);
    api.answers['/api/setup/visitor'] = 400;
    await model.tryOut();
    expect(model.trial.value).toBeUndefined();
    expect(model.refusal.value).toBe('refused');
  });
});
