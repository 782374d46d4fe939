import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { records } from './stage.js';

/** A browser whose person reads this language. */
function reading(tag: string) {
  return async (context: BrowserContext): Promise<void> => {
    await context.addInitScript((wanted) => {
      Object.defineProperty(Navigator.prototype, 'languages', { get: () => [wanted] });
    }, tag);
  };
}

test('I18-1 the messenger says what sales ops write in Salesforce, in that language alone', async ({
  publish,
  visitor,
}) => {
  const id = await records.create('Text__c', {
    Name: 'greetingMore',
    Language__c: 'Portuguese',
    Text__c: 'Escreva <b>aqui</b>, {name}',
    Active__c: true,
  });
  try {
    expect(await publish()).toBe(1);
    const [refused] = await records.query(
      `SELECT Id, Validation_Message__c FROM Text__c WHERE Id = '${id}'`,
    );
    expect(refused?.['Validation_Message__c']).toContain('There is no placeholder “{name}” here.');

    await records.update('Text__c', id, { Text__c: 'Escreva <b>aqui</b>, já respondemos' });
    expect(await publish()).toBe(0);
    const luis = await visitor('/demo/product', reading('pt-BR'));
    await luis.page.locator('foyer-chat').getByRole('button').first().click();
    await expect(luis.page.getByText('Escreva <b>aqui</b>, já respondemos')).toBeVisible();
    await accessible(luis.page);

    const kim = await visitor('/demo/product');
    await kim.opensChat();
    await expect(kim.chat.getByText('A person answers, not a machine.')).toBeVisible();
  } finally {
    await records.remove('Text__c', id);
    await publish();
  }
});
