import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import lwc from '@lwc/rollup-plugin';
import { rollup, type Plugin } from 'rollup';

const PACKAGE = fileURLToPath(
  new URL('../../../salesforce-connector/package/force-app/main/default/', import.meta.url),
);

/** What Lightning lends to components, as far as the package's own use it. */
const PLATFORM: Record<string, string> = {
  '@salesforce/apex/FoyerAddress.entered': `
    export default class {
      constructor(tell) { this.tell = tell; }
      connect() { this.tell({ data: window.foyerAddress, error: undefined }); }
      update() {}
      disconnect() {}
    }`,
  '@salesforce/apex/FoyerSignInCode.request': `export default () => window.fetchCode();`,
  'lightning/navigation': `
    const Navigate = Symbol('Navigate');
    export const NavigationMixin = (base) => class extends base {
      [Navigate]({ attributes }) { window.opened.push(attributes.recordId); }
    };
    NavigationMixin.Navigate = Navigate;`,
};

/** Stands nowhere but here, beside the tests' own tools. */
const ENTRY = fileURLToPath(new URL('page.js', import.meta.url));

/** The page's own script: a component by its name, with a record where it stands on one's page. */
const PAGE = `
  import '@lwc/synthetic-shadow';
  import { createElement } from 'lwc';
  import FoyerConsole from 'c/foyerConsole';
  import FoyerVisitor360 from 'c/foyerVisitor360';
  const { record } = window;
  const made = record
    ? createElement('c-foyer-visitor360', { is: FoyerVisitor360 })
    : createElement('c-foyer-console', { is: FoyerConsole });
  if (record) made.recordId = record;
  document.querySelector('main').append(made);`;

/** The package's components as one classic script, compiled by Salesforce's own compiler. */
export async function components(): Promise<string> {
  const names = readdirSync(`${PACKAGE}lwc`);
  const modules = names.map((name) => ({
    name: `c/${name}`,
    path: `${PACKAGE}lwc/${name}/${name}.js`,
  }));
  const bundle = await rollup({
    input: ENTRY,
    plugins: [platform(), lwc({ modules, rootDir: PACKAGE, exclude: [ENTRY] })],
  });
  const intro = "const process = { env: { NODE_ENV: 'production' } };";
  const { output } = await bundle.generate({ format: 'iife', intro });
  await bundle.close();
  return output[0].code;
}

function platform(): Plugin {
  const own: Record<string, string> = { ...labels(), ...PLATFORM };
  return {
    name: 'lightning',
    resolveId: (id) => {
      if (id === ENTRY) return ENTRY;
      if (id in own) return `\0${id}`;
      return /^@?lwc(\/|$)/.test(id) ? fileURLToPath(import.meta.resolve(id)) : null;
    },
    load: (id) => (id === ENTRY ? PAGE : (own[id.slice(1)] ?? null)),
  };
}

function labels(): Record<string, string> {
  const file = readFileSync(`${PACKAGE}labels/CustomLabels.labels-meta.xml`, 'utf8');
  const found = file.matchAll(/<fullName>(\w+)<[^]*?<value>([^<]*)</g);
  return Object.fromEntries(
    [...found].map(([, name, value]) => [
      `@salesforce/label/c.${name}`,
      `export default ${JSON.stringify(value)};`,
    ]),
  );
}
