// What jsforce, as published, asks of an org. Each check prints one line: ok or not ok, and its name.
import assert from 'node:assert/strict';
import { createSign } from 'node:crypto';
import jsforce from 'jsforce';
import streaming from 'jsforce/lib/api/streaming.js';

const { StreamingExtension } = streaming;
const url = process.env.SALESFORCE_URL;
const app = { clientId: 'foyer-local', clientSecret: 'foyer-local-secret', redirectUri: 'http://localhost:1/callback' };
const person = { username: 'ana@foyer.example', password: 'foyer-demo' };
const oauth2 = new jsforce.OAuth2({ ...app, loginUrl: url });

const connect = (version = '65.0') =>
  new jsforce.Connection({ oauth2, instanceUrl: url, loginUrl: url, version });

async function form(fields) {
  const answer = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  return answer.json();
}

const admin = { username: 'ada@foyer.example', password: 'foyer-demo' };
const token = (
  await form({ grant_type: 'password', client_id: app.clientId, client_secret: app.clientSecret, ...admin })
).access_token;
const conn = new jsforce.Connection({ instanceUrl: url, accessToken: token, version: '65.0' });
const old = new jsforce.Connection({ instanceUrl: url, accessToken: token });
const lead = (name) => ({ LastName: name, Company: 'jsforce' });

async function code() {
  const login = await fetch(`${url}/login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ username: person.username, pw: person.password, startURL: '/' }),
  });
  const cookie = login.headers.get('set-cookie').split(';')[0];
  const back = await fetch(oauth2.getAuthorizationUrl({ scope: 'api refresh_token' }), {
    redirect: 'manual',
    headers: { cookie },
  });
  return new URL(back.headers.get('location')).searchParams.get('code');
}

function assertion() {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: app.clientId, sub: 'integration@foyer.example', aud: url, exp: Math.floor(Date.now() / 1000) + 180 };
  const head = `${part({ alg: 'RS256' })}.${part(claims)}`;
  return `${head}.${createSign('RSA-SHA256').update(head).sign(process.env.PRIVATE_KEY, 'base64url')}`;
}

function heard(channel, replayId, act) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('no event came')), 20_000);
    const client = conn.streaming.createClient([new StreamingExtension.Replay(channel, replayId)]);
    const subscription = client.subscribe(channel, (event) => {
      clearTimeout(limit);
      client.disconnect();
      resolve(event);
    });
    subscription.then(act, reject);
  });
}

const checks = {
  async 'signs in with a password over SOAP where that still exists'() {
    const own = new jsforce.Connection({ loginUrl: url });
    const info = await own.login(person.username, person.password);
    assert.match(info.id, /^005/);
    assert.equal((await own.query('SELECT Id FROM Lead LIMIT 1')).totalSize, 1);
    await own.logout();
    const refused = new jsforce.Connection({ loginUrl: url, version: '65.0' });
    await assert.rejects(refused.login(person.username, person.password), /login\(\) is not available/);
  },
  async 'signs in with a password over OAuth and ends the session'() {
    const own = connect();
    await own.login(person.username, person.password);
    assert.equal((await own.identity()).username, person.username);
    await own.logout(true);
  },
  async 'signs in by a code and is refreshed when the session is over'() {
    const own = connect();
    await own.authorize(await code());
    assert.ok(own.refreshToken);
    own.accessToken = 'over';
    assert.equal((await own.query('SELECT Id FROM Lead LIMIT 1')).totalSize, 1);
    assert.notEqual(own.accessToken, 'over');
  },
  async 'signs in by client credentials and by a signed statement'() {
    const own = connect();
    await own.authorize({ grant_type: 'client_credentials' });
    assert.equal((await own.identity()).username, 'integration@foyer.example');
    const signed = connect();
    await signed.authorize({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: assertion() });
    assert.equal((await signed.identity()).username, 'integration@foyer.example');
  },
  async 'is told when it is not signed in'() {
    const stranger = new jsforce.Connection({ instanceUrl: url, accessToken: 'nothing', version: '65.0' });
    await assert.rejects(stranger.query('SELECT Id FROM Lead'), { errorCode: 'INVALID_SESSION_ID' });
  },
  async 'speaks its default version'() {
    assert.equal((await old.query('SELECT Id FROM Lead LIMIT 1')).totalSize, 1);
    assert.ok((await fetch(`${url}/services/data`).then((all) => all.json())).some((each) => each.version === '50.0'));
  },
  async 'finds records, counts them and reads all fields of one'() {
    const found = await conn.sobject('Contact').find({ Email: 'kim@acme-robotics.example' }, 'Id, Name, Account.Name');
    assert.equal(found[0].Account.Name, 'ACME Robotics');
    assert.equal(await conn.sobject('Contact').count({ Email: 'kim@acme-robotics.example' }), 1);
    assert.equal((await conn.sobject('Contact').findOne({ Email: 'kim@acme-robotics.example' })).LastName, 'Andersen');
  },
  async 'fetches page after page'() {
    const records = Array.from({ length: 200 }, (_, i) => lead(`Page ${i}`));
    await conn.sobject('Lead').create(records);
    const all = await conn.query("SELECT Id FROM Lead WHERE Company = 'jsforce'", { autoFetch: true, maxFetch: 150 });
    assert.equal(all.records.length, 150);
    const rows = await conn.query('SELECT Id FROM Lead', { autoFetch: true, maxFetch: 5000, headers: { 'Sforce-Query-Options': 'batchSize=200' } });
    assert.equal(new Set(rows.records.map((row) => row.Id)).size, rows.totalSize);
  },
  async 'creates, reads, changes and deletes one record'() {
    const made = await conn.sobject('Lead').create(lead('One'));
    assert.equal(made.success, true);
    assert.equal((await conn.sobject('Lead').retrieve(made.id)).Company, 'jsforce');
    await conn.sobject('Lead').update({ Id: made.id, Title: 'Buyer' });
    assert.equal((await conn.sobject('Lead').retrieve(made.id)).Title, 'Buyer');
    await conn.sobject('Lead').destroy(made.id);
    await assert.rejects(conn.sobject('Lead').retrieve(made.id), { errorCode: 'NOT_FOUND' });
    const scanned = await conn.query(`SELECT IsDeleted FROM Lead WHERE Id = '${made.id}'`, { scanAll: true });
    assert.equal(scanned.records[0].IsDeleted, true);
  },
  async 'creates, reads, changes and deletes many records'() {
    const made = await conn.sobject('Lead').create([lead('Many'), { Company: 'Nameless' }]);
    assert.deepEqual(made.map((each) => each.success), [true, false]);
    const second = (await conn.sobject('Lead').create([lead('Two')]))[0];
    const ids = [made[0].id, second.id];
    assert.equal((await conn.sobject('Lead').retrieve(ids)).length, 2);
    assert.ok((await conn.sobject('Lead').update(ids.map((Id) => ({ Id, Title: 'x' })))).every((each) => each.success));
    assert.ok((await conn.sobject('Lead').destroy(ids)).every((each) => each.success));
  },
  async 'upserts one record and many by an external id'() {
    const key = 'Foyer_Key__c';
    const first = await conn.sobject('Lead').upsert({ ...lead('Key'), [key]: 'js-1' }, key);
    assert.equal(first.created, true);
    const both = await conn.sobject('Lead').upsert([{ ...lead('Again'), [key]: 'js-1' }, { ...lead('New'), [key]: 'js-2' }], key);
    assert.deepEqual(both.map((each) => each.success), [true, true]);
    assert.equal(await conn.sobject('Lead').count({ [key]: ['js-1', 'js-2'] }), 2);
  },
  async 'describes one object, all objects and the limits'() {
    assert.equal((await conn.sobject('Lead').describe()).fields.some((field) => field.name === 'Foyer_Key__c'), true);
    assert.equal((await conn.describeGlobal()).maxBatchSize, 200);
    assert.equal((await conn.limits()).DailyApiRequests.Max, 100_000);
    assert.ok(conn.limitInfo.apiUsage.used > 0);
  },
  async 'searches several objects'() {
    const found = await conn.search('FIND {kim@acme\\-robotics.example} IN EMAIL FIELDS RETURNING Lead(Id), Contact(Id)');
    assert.equal(found.searchRecords.at(-1).attributes.type, 'Contact');
  },
  async 'hears what was updated and deleted since'() {
    const made = await conn.sobject('Lead').create(lead('Since'));
    const [from, to] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)];
    assert.ok((await conn.sobject('Lead').updated(from, to)).ids.includes(made.id));
    await conn.sobject('Lead').destroy(made.id);
    assert.ok((await conn.sobject('Lead').deleted(from, to)).deletedRecords.some((each) => each.id === made.id));
  },
  async 'sends several calls as one'() {
    const answer = await conn.requestPost('/services/data/v65.0/composite', {
      allOrNone: true,
      compositeRequest: [
        { method: 'POST', url: '/services/data/v65.0/sobjects/Lead', referenceId: 'lead', body: lead('Composite') },
        { method: 'GET', url: '/services/data/v65.0/sobjects/Lead/@{lead.id}', referenceId: 'read' },
      ],
    });
    assert.equal(answer.compositeResponse[1].body.LastName, 'Composite');
  },
  async 'is told of duplicates and may save all the same'() {
    const twin = { ...lead('Twin'), Email: 'kim@acme-robotics.example' };
    await assert.rejects(conn.sobject('Lead').create(twin), (error) => {
      assert.equal(error.errorCode, 'DUPLICATES_DETECTED');
      return true;
    });
    const made = await conn.sobject('Lead').create(twin, { headers: { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' } });
    assert.equal(made.success, true);
    await conn.sobject('Lead').destroy(made.id);
  },
  async 'loads and queries by Bulk 1.0'() {
    const results = await conn.bulk.load('Lead', 'insert', [lead('Bulk A'), { Company: 'Nameless' }]);
    assert.deepEqual(results.map((each) => each.success), [true, false]);
    const stream = await conn.bulk.query("SELECT Id, LastName FROM Lead WHERE LastName = 'Bulk A'");
    assert.equal((await stream.toArray())[0].LastName, 'Bulk A');
  },
  async 'loads by Bulk 2.0'() {
    const results = await conn.bulk2.loadAndWaitForResults({
      object: 'Lead',
      operation: 'insert',
      input: [lead('Bulk B'), { LastName: '', Company: 'Nameless' }],
      pollInterval: 100,
    });
    assert.equal(results.successfulResults[0].LastName, 'Bulk B');
    assert.equal(results.failedResults.length, 1);
  },
  async 'hears change events'() {
    const event = await heard('/data/LeadChangeEvent', -1, () => conn.sobject('Lead').create(lead('Streamed')));
    assert.equal(event.payload.ChangeEventHeader.changeType, 'CREATE');
    assert.equal(event.payload.Name.LastName, 'Streamed');
    const again = await heard('/data/LeadChangeEvent', event.event.replayId - 1, () => {});
    assert.equal(again.event.replayId, event.event.replayId);
  },
};

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok ${name}`);
  } catch (failure) {
    console.log(`not ok ${name}: ${String(failure?.stack ?? failure).replaceAll('\n', ' | ')}`);
  }
}
process.exit(0);
