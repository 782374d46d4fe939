import { expect, it } from 'vitest';
import { openRecordsBy, recordOf } from './records';

it('OPS-2 asks the page around the frame to open a record', () => {
  const opened: string[] = [];
  const page = document.createElement('div');
  const link = document.createElement('a');
  link.className = 'record';
  link.href = 'https://acme.my.salesforce.com/0015g00000ABCdeAAH';
  const label = document.createElement('span');
  link.append(label);
  page.append(link);
  openRecordsBy((record) => opened.push(record), page);
  label.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  label.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
  expect(opened).toEqual(['0015g00000ABCdeAAH']);
});

it('OPS-2 takes only the id of a record from an address', () => {
  expect(recordOf('https://acme.my.salesforce.com/0015g00000ABCde')).toBe('0015g00000ABCde');
  expect(recordOf('https://acme.my.salesforce.com/setup/home')).toBeUndefined();
  expect(recordOf('javascript:alert(1)')).toBeUndefined();
});
