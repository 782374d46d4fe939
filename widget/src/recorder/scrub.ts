import { scrubAddress, scrubCss, scrubReference, scrubSet, scrubText } from './addresses';
import type { Attributes, Change, PageEvent, PageNode } from '../protocol/pageEvents';
import type { Fence } from './Fence';
import { Kind, Source } from '../protocol/pageEvents';

const ADDRESSES =
  /^(?:href|src|action|formaction|poster|background|cite|data|longdesc|manifest|codebase|xlink:href|rr_src)$/;
const SETS = /^(?:srcset|imagesrcset)$/;
const DROPPED = /^(?:_?on|ping$|srcdoc$|nonce$|integrity$)/;
/** Enough for the states that style sheets ask for. */
const STATE = /^[\w .:%-]{0,20}$/;
const FIELDS = /^(?:input|textarea|select|option|datalist)$/;
const BUTTONS = /^(?:submit|button|reset)$/;
const MASKED = /^[*\n]*$/;
const DRAWN =
  /^(?:use|image|textpath|lineargradient|radialgradient|pattern|filter|mpath|feimage)$/i;

/**
 * An event as it may leave the browser; undefined for one that may not.
 *
 * Only what is known is let through: what a later version of the recorder may send besides is not.
 */
export function scrubEvent(event: PageEvent, fence: Fence): PageEvent | undefined {
  const { type, data, timestamp } = event;
  if (type === Kind.META) {
    return { type, timestamp, data: { ...data, href: scrubAddress(String(data.href)) } };
  }
  if (type === Kind.SNAPSHOT && data.node) {
    fence.open();
    const node = fence.pass(data.node, false) && scrubNode(data.node, '');
    return node ? { type, timestamp, data: { ...data, node } } : undefined;
  }
  if (type !== Kind.CHANGE) return undefined;
  const change = scrubChange(data as Change, fence);
  return change && { type, timestamp, data: change };
}

function scrubChange(change: Change, fence: Fence): Change | undefined {
  switch (change.source) {
    case Source.MUTATION:
      return scrubMutation(change, fence);
    case Source.INPUT:
      return fence.has(change.id) ? undefined : { ...change, text: masked(change.text) };
    case Source.STYLE_RULE:
    case Source.STYLE_DECLARATION:
    case Source.ADOPTED_SHEET:
      return fence.has(change.id) ? undefined : deep(change, scrubCss);
    case Source.MOVE:
    case Source.TOUCH:
    case Source.SIZE:
    case Source.DRAG:
      return change;
    case Source.CLICK:
    case Source.SCROLL:
      return fence.has(change.id) ? undefined : change;
    default:
      return undefined;
  }
}

function scrubMutation(change: Change, fence: Fence): Change | undefined {
  const adds = (change.adds ?? [])
    .filter(({ parentId, node }) => fence.pass(node, fence.has(parentId)))
    .map((add) => ({ ...add, node: scrubNode(add.node, '') }));
  const seen = ({ id }: { id: number }): boolean => !fence.has(id);
  const texts = (change.texts ?? [])
    .filter(seen)
    .map((text) => ({ ...text, value: text.value && scrubCss(text.value) }));
  const attributes = (change.attributes ?? [])
    .filter(seen)
    .map((one) => ({ ...one, attributes: scrubAttributes('', one.attributes) }));
  const removes = (change.removes ?? []).filter(({ parentId }) => !fence.has(parentId));
  const nothing = adds.length + texts.length + attributes.length + removes.length === 0;
  return nothing ? undefined : { ...change, adds, texts, attributes, removes };
}

function scrubNode(node: PageNode, parent: string): PageNode {
  const tag = node.tagName ?? '';
  return {
    ...node,
    ...(node.attributes && { attributes: scrubAttributes(tag, node.attributes) }),
    ...(node.childNodes && { childNodes: node.childNodes.map((child) => scrubNode(child, tag)) }),
    ...(node.textContent && parent === 'style' && { textContent: scrubCss(node.textContent) }),
  };
}

function scrubAttributes(tag: string, attributes: Attributes): Attributes {
  const kept: Attributes = {};
  for (const [name, value] of Object.entries(attributes)) {
    const scrubbed =
      typeof value === 'string'
        ? scrubAttribute(tag, name.toLowerCase(), value, attributes)
        : deep(value, scrubCss);
    if (scrubbed !== undefined) kept[name] = scrubbed;
  }
  return kept;
}

function scrubAttribute(
  tag: string,
  name: string,
  value: string,
  all: Attributes,
): string | undefined {
  if (DROPPED.test(name)) return undefined;
  if (name === 'value') return mayShow(tag, value, all) ? value : '';
  if (name === 'style' || name === '_csstext') return scrubCss(value);
  if (ADDRESSES.test(name)) return DRAWN.test(tag) ? scrubReference(value) : scrubAddress(value);
  if (SETS.test(name)) return scrubSet(value);
  if (name.startsWith('data-')) return STATE.test(value) ? value : undefined;
  return scrubText(value);
}

/** A button's value is its label; a field's is what somebody typed. Without a tag nobody knows. */
function mayShow(tag: string, value: string, { type }: Attributes): boolean {
  if (MASKED.test(value)) return true;
  return tag !== '' && (!FIELDS.test(tag) || (tag === 'input' && BUTTONS.test(String(type))));
}

function masked(text: unknown): string {
  return typeof text === 'string' && MASKED.test(text) ? text : '';
}

/** Every text inside, however deep. */
function deep<T>(value: T, scrub: (text: string) => string): T {
  if (typeof value === 'string') return scrub(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => deep(one, scrub)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, deep(one as unknown, scrub)]),
  ) as T;
}
