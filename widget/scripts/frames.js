import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const source = resolve(here, '../../plugin-core/src/main/resources/protocol/frames.schema.json');
const target = resolve(here, '../src/protocol/frames.ts');

const schema = JSON.parse(await readFile(source, 'utf8'));
const names = new Map(Object.keys(schema.$defs).map((key) => [key, typeName(key)]));

/** `message.post` becomes MessagePost, `ConversationView` stays. */
function typeName(key) {
  return key.replace(/(?:^|[.\-_])(\w)/g, (_, letter) => letter.toUpperCase());
}

function type(node) {
  if (node === true || node === undefined) return 'unknown';
  if (node.$ref) return names.get(node.$ref.split('/').at(-1));
  if ('const' in node) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choice = node.oneOf ?? node.anyOf;
  if (choice) return choice.map(type).join(' | ');
  if (node.allOf) return node.allOf.map((part) => `(${type(part)})`).join(' & ');
  if (Array.isArray(node.type))
    return node.type.map((one) => type({ ...node, type: one })).join(' | ');
  return plain(node);
}

function plain(node) {
  switch (node.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return `Array<${type(node.items)}>`;
    default:
      return node.properties ? object(node) : `Record<string, ${type(valueOf(node))}>`;
  }
}

function valueOf(node) {
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
}

function object(node) {
  const required = new Set(node.required ?? []);
  const fields = Object.entries(node.properties).map(([name, field]) => {
    const remark = field.description ? `/** ${field.description} */ ` : '';
    return `  ${remark}${JSON.stringify(name)}${required.has(name) ? '' : '?'}: ${type(field)};`;
  });
  return `{\n${fields.join('\n')}\n}`;
}

const parts = Object.entries(schema.$defs).map(([key, node]) => {
  const remark = node.description ? `/** ${node.description} */\n` : '';
  return `${remark}export type ${names.get(key)} = ${type(node)};`;
});
parts.push(`export type Frame = ${type(schema)};`);

const head =
  '// Generated from plugin-core/src/main/resources/protocol/frames.schema.json by npm run frames.\n\n';
await mkdir(dirname(target), { recursive: true });
await writeFile(target, head + parts.join('\n\n') + '\n');
