import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import core from '@salesforce/core';
import deploy from '@salesforce/source-deploy-retrieve';
import { expectedCounts, files } from './source.js';

const PROJECT = new URL('..', import.meta.url).pathname;
const BUILT = join(PROJECT, 'target', 'converted');
const FOLDERS = ['force-app', 'your-org', 'more-change-events', 'knowledge'];
const ENTERED = {
  FOYER_ADDRESS: 'https://chat.acme.test',
  FOYER_INTEGRATION_USER: 'foyer@acme.test',
  FOYER_CONTACT: 'crm@acme.test',
};

mkdirSync(BUILT, { recursive: true });

/** What an org would be given, and what Salesforce's own tools had to say about it. */
async function converted(folders) {
  const warnings = [];
  core.Lifecycle.getInstance().onWarning(async (warning) => void warnings.push(warning));
  const components = deploy.ComponentSet.fromSource(folders.map((folder) => join(PROJECT, folder)));
  components.projectDirectory = PROJECT;
  const { packagePath } = await new deploy.MetadataConverter().convert(components, 'metadata', {
    type: 'directory',
    outputDirectory: mkdtempSync(join(BUILT, 'org-')),
    genUniqueDir: false,
  });
  return { packagePath, warnings };
}

function manifestCounts(packagePath) {
  const manifest = readFileSync(join(packagePath, 'package.xml'), 'utf8');
  return Object.fromEntries(
    [...manifest.matchAll(/<types>([^]*?)<name>(\w+)<\/name>/g)].map(([, members, type]) => [
      type,
      members.match(/<members>/g).length,
    ]),
  );
}

test('OPS-2 every file of the package becomes a component of its type, without a warning', async () => {
  const { packagePath, warnings } = await converted(FOLDERS);

  assert.deepEqual(manifestCounts(packagePath), expectedCounts(PROJECT, FOLDERS));
  assert.deepEqual(warnings, []);
});

test('OPS-2 objects keep all their parts', async () => {
  const { packagePath } = await converted(['force-app']);
  const source = join(PROJECT, 'force-app/main/default/objects');

  for (const object of readdirSync(source)) {
    const whole = readFileSync(join(packagePath, 'objects', `${object}.object`), 'utf8');
    for (const part of ['fields', 'listViews', 'validationRules']) {
      const expected = files(join(source, object)).filter((file) => file.includes(`/${part}/`));
      assert.equal((whole.match(new RegExp(`<${part}>`, 'g')) ?? []).length, expected.length, object);
    }
  }
});

test('OPS-2 your address, and no example of one, reaches the org', async () => {
  Object.assign(process.env, ENTERED, { SF_APPLY_REPLACEMENTS_ON_CONVERT: 'true' });
  const { packagePath } = await converted(['your-org']);
  const texts = files(packagePath).map((file) => readFileSync(file, 'utf8'));

  assert.deepEqual(
    texts.filter((text) => text.includes('example.com')),
    [],
  );
  for (const value of Object.values(ENTERED)) {
    assert.ok(
      texts.some((text) => text.includes(value)),
      value,
    );
  }
});

test('OPS-2 nothing is deployed as long as nobody tells the address', async () => {
  Object.assign(process.env, ENTERED, { SF_APPLY_REPLACEMENTS_ON_CONVERT: 'true' });
  delete process.env.FOYER_ADDRESS;

  await assert.rejects(converted(['your-org']), /FOYER_ADDRESS/);
});
