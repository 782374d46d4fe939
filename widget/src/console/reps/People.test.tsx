import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { settled } from '../../protocol/socketFixture';
import { consoleFixture } from '../app/consoleFixture';
import { Context } from '../app/context';
import { NoticeModel } from './NoticeModel';
import { offText } from './offText';
import { People } from './People';
import { concernText, standing } from './peopleText';
import type { Person } from './PeopleModel';

const ana: Person = {
  id: '005a',
  name: 'Ana Novak',
  url: 'https://crm.example/005a',
  permission: true,
  available: true,
  capacity: 3,
  languages: ['en', 'es'],
  teams: [{ team: 'Everyone', weight: 2 }],
};

let root: HTMLElement;

afterEach(() => {
  render(null, root);
  root.remove();
});

async function shown(view: unknown): Promise<HTMLElement> {
  root = document.createElement('div');
  document.body.append(root);
  const { console, store, api } = await consoleFixture('/console/status');
  api.answers['/api/people'] = view;
  const notices = new NoticeModel(store, 'default', () => Promise.resolve('denied'));
  render(
    <Context.Provider value={{ model: console, notices }}>
      <People />
    </Context.Provider>,
    root,
  );
  for (let turn = 0; turn < 3; turn++) {
    await settled();
    await new Promise((done) => setTimeout(done, 0));
  }
  return root;
}

describe('people', () => {
  it('OPS-5 shows each rep with teams, weight, capacity and languages', async () => {
    const page = await shown({ people: [ana], attention: [] });
    const cells = [...page.querySelectorAll('tbody th, tbody td')].map((one) => one.textContent);
    expect(cells).toEqual(['Ana Novak', 'Available', 'Everyone (weight 2)', '3', 'en, es', '']);
  });

  it('OPS-5 says first who needs attention, with a way into Salesforce', async () => {
    const off = { reason: 'deactivated' };
    const concern = { kind: 'visitors', name: 'Ana Novak', off, visitors: 7, url: ana.url };
    const page = await shown({ people: [ana], attention: [concern] });
    const region = page.querySelector('[aria-label="Needs attention"]');
    expect(region?.textContent).toContain('7 visitors of the last 7 days were meant for Ana Novak');
    expect(region?.textContent).toContain('Deactivated in Salesforce');
    expect(region?.querySelector('a')?.href).toBe('https://crm.example/005a');
  });

  it('OPS-5 puts an absence that is planned beside how it stands now', () => {
    const planned = standing({ ...ana, absentFrom: '2099-12-03T08:00:00Z' });
    expect(planned.text).toBe('Available');
    expect(planned.planned).toMatch(/^Absent from .*2099/);
    const absent = standing({ ...ana, off: { reason: 'absent', until: '2099-12-03T08:00:00Z' } });
    expect(absent.text).toMatch(/^Absent until .*2099/);
  });

  it('OPS-5 tells the rep why the switch stays off', () => {
    expect(offText({ reason: 'not-active' })).toContain('Sales ops');
    expect(offText({ reason: 'absent', until: '2099-12-03T08:00:00Z' })).toMatch(/until .*2099/);
    expect(concernText({ kind: 'no-permission', name: 'Olga', visitors: 0 }).says).toContain(
      'Olga',
    );
  });
});
