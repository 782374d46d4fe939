import { createServer, type Server } from 'node:http';
import { accessible } from './accessible.js';
import { expect, test } from './fixtures.js';

const MULTISTATUS = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
const CALENDAR = `<D:response><D:href>/work/</D:href><D:propstat><D:prop>
  <D:resourcetype><D:collection/><C:calendar/></D:resourcetype><D:displayname>Work</D:displayname>
  </D:prop></D:propstat></D:response>`;
const GOOD = `Basic ${Buffer.from('ana:secret').toString('base64')}`;

/** A server with one empty calendar, of which Ana knows the password. */
function calendarServer(): Promise<Server> {
  const server = createServer((request, response) => {
    const found = request.method === 'PROPFIND' ? CALENDAR : '';
    response.writeHead(request.headers.authorization === GOOD ? 207 : 401);
    response.end(`<D:multistatus ${MULTISTATUS}>${found}</D:multistatus>`);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

test('MB-2 a rep connects a calendar, sees how it stands with it, and disconnects it', async ({
  rep,
}) => {
  const server = await calendarServer();
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const ana = await rep('ana');
  await ana.page.getByRole('button', { name: 'Profile' }).click();
  await ana.page.getByRole('button', { name: 'My calendars' }).click();
  const dialog = ana.page.getByRole('dialog', { name: 'My calendars' });
  await expect(dialog.getByText('Salesforce', { exact: true })).toBeVisible();

  const typed = dialog.getByRole('textbox', { name: 'Address of the calendar’s server' });
  await typed.fill('https://10.0.0.1/');
  await dialog.getByRole('textbox', { name: 'User name' }).fill('ana');
  await dialog.getByLabel('App password').fill('wrong');
  await dialog.getByLabel('App password').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('reachable on the internet');

  await typed.fill(`http://127.0.0.1:${String(port)}`);
  await typed.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('does not accept this user name');
  await dialog.getByLabel('App password').fill('secret');
  await dialog.getByLabel('App password').press('Enter');
  await dialog.getByRole('button', { name: 'Connect Work' }).click();
  await expect(dialog.getByText('CalDAV · ana')).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'Meetings are written here' })).toBeChecked();
  await accessible(ana.page);

  await dialog.getByRole('button', { name: 'Disconnect Work' }).click();
  await dialog.getByRole('alert').getByRole('button', { name: 'Disconnect' }).click();
  await expect(dialog.getByText('CalDAV · ana')).toBeHidden();
  await accessible(ana.page);
  await ana.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  server.close();
});
