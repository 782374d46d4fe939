import { render } from 'preact';
import { expect, it } from 'vitest';
import { AttentionList, SpendingList } from './Spending';

it('EV-3 shows what the calls were made for and what a conversation took', () => {
  const root = document.createElement('div');
  const byPurpose = { WRITE_BACK: 42, CONFIGURATION: 7, REP_WAITS: 0 };
  render(<SpendingList spending={{ byPurpose, conversations: 20, aConversation: 2.1 }} />, root);
  const rows = [...root.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows).toEqual(['Writing what happened: 42', 'Configuration: 7']);
  expect(root.textContent).toContain('2.1 calls to write a conversation');
});

it('EV-3 shows what is to be mended in Salesforce, as text', () => {
  const root = document.createElement('div');
  const items = [{ subject: 'Event.Stream__c', message: 'The field <b>Stream__c</b> is missing.' }];
  render(<AttentionList items={items} />, root);
  expect(root.textContent).toBe('The field <b>Stream__c</b> is missing.');
});
