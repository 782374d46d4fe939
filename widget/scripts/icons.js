import { readFile } from 'node:fs/promises';

const SUFFIX = '.svg?nodes';
const ELEMENT = /<(path|circle|rect|line|polyline|polygon|ellipse)\s+([^>]*?)\s*\/>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/**
 * Lets code write `import send from 'lucide-static/icons/send.svg?nodes'` and get the drawing as
 * [element, attributes] pairs, so that no page needs innerHTML, an icon font or a further request.
 */
export function icons() {
  return {
    name: 'foyer-icons',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const file = await this.resolve(source.slice(0, -'?nodes'.length), importer);
      return file && `${file.id}?nodes`;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const svg = await readFile(id.slice(0, -'?nodes'.length), 'utf8');
      const nodes = [...svg.matchAll(ELEMENT)].map(([, element, rest]) => [
        element,
        Object.fromEntries([...rest.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value])),
      ]);
      return `export default ${JSON.stringify(nodes)};`;
    },
  };
}
