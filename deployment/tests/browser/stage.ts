/** Where everything is, and what a test may do to it besides acting in a browser. */
function address(name: string, otherwise: string): string {
  return process.env[name] ?? otherwise;
}

export const FOYER = address('FOYER_URL', 'http://localhost:8080');
export const SHOP = address('SHOP_URL', FOYER.replace('//localhost', '//shop.localhost'));
export const SALESFORCE = address('SALESFORCE_URL', 'http://localhost:8181');
/** What the website's own server signs identities with. */
export const IDENTIFY_SECRET = address('IDENTIFY_SECRET', '');
/** What the org's server shows to fetch codes for its people. */
export const EMBED_SECRET = address('EMBED_SECRET', '');
/** With it a relay signs; empty where none runs. */
export const TURN_SECRET = address('TURN_SECRET', '');
const STAGE = process.env['STAGE_URL'];

/** Stops or starts the local Salesforce; returns when it is done. */
export const salesforce = (order: 'stop' | 'start') => control(`salesforce/${order}`);

/** Kills the server's process or starts it again; returns when it is done. */
export const node = (order: 'kill' | 'start') => control(`node/${order}`);

/** Starts the server anew with a language model, or lets that stop half-way from now on. */
export const model = (order: 'start' | 'stall') => control(`model/${order}`);

async function control(order: string): Promise<void> {
  if (!STAGE) throw new Error('only where somebody runs the servers: ./mvnw verify, -Pbenchmark');
  const answer = await fetch(`${STAGE}/${order}`, { method: 'POST' });
  if (!answer.ok) throw new Error(await answer.text());
}

/** An admin takes custom fields away, such as `Lead.UTM_Source__c`; with none all are back. */
export async function removed(...fields: string[]): Promise<void> {
  const answer = await fetch(`${SALESFORCE}/sandbox/fields`, {
    method: fields.length === 0 ? 'DELETE' : 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: fields.length === 0 ? null : JSON.stringify({ hidden: fields }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Salesforce's next so many REST calls fail; with none it is well again. */
export async function failing(calls: number): Promise<void> {
  const answer = await fetch(`${SALESFORCE}/sandbox/faults`, {
    method: calls === 0 ? 'DELETE' : 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: calls === 0 ? null : JSON.stringify({ kind: 'unavailable', lane: 'rest', count: calls }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Only their owners see these records from now on; with none all are shared again. */
export async function unshared(...ids: string[]): Promise<void> {
  const answer = await fetch(`${SALESFORCE}/sandbox/sharing`, {
    method: ids.length === 0 ? 'DELETE' : 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: ids.length === 0 ? null : JSON.stringify({ private: ids }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

type Fields = Record<string, string | number | boolean>;
export type Found = { Id: string } & Record<string, string | number | null>;

async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const grant = new URLSearchParams({
    grant_type: 'password',
    client_id: 'foyer-local',
    client_secret: 'foyer-local-secret',
    username: 'ada@foyer.example',
    password: 'foyer-demo',
  });
  const login = await fetch(`${SALESFORCE}/services/oauth2/token`, { method: 'POST', body: grant });
  const { access_token } = (await login.json()) as { access_token: string };
  const headers = {
    Authorization: `Bearer ${access_token}`,
    'Content-Type': 'application/json',
    // A test says itself who owns a lead.
    'Sforce-Auto-Assign': 'FALSE',
    ...(init.headers as Record<string, string> | undefined),
  };
  const answer = await fetch(`${SALESFORCE}/services/data/v65.0${path}`, { ...init, headers });
  if (!answer.ok) throw new Error(`${answer.status} ${path}: ${await answer.text()}`);
  return answer;
}

/** The records of the local Salesforce, by the REST API, as its admin. */
export const records = {
  async query(soql: string): Promise<Found[]> {
    const answer = await call(`/query?q=${encodeURIComponent(soql)}`);
    return ((await answer.json()) as { records: Found[] }).records;
  },
  async create(
    object: string,
    fields: Fields,
    headers: Record<string, string> = {},
  ): Promise<string> {
    const body = JSON.stringify(fields);
    const answer = await call(`/sobjects/${object}`, { method: 'POST', body, headers });
    return ((await answer.json()) as { id: string }).id;
  },
  async update(object: string, id: string, fields: Fields): Promise<void> {
    await call(`/sobjects/${object}/${id}`, { method: 'PATCH', body: JSON.stringify(fields) });
  },
  async remove(object: string, id: string): Promise<void> {
    await call(`/sobjects/${object}/${id}`, { method: 'DELETE' });
  },
  async setting(fields: Fields): Promise<void> {
    const [setting] = await this.query("SELECT Id FROM Setting__c WHERE Name = 'Foyer'");
    if (!setting) throw new Error('no Setting record');
    await this.update('Setting__c', setting.Id, fields);
  },
};
