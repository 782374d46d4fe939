/** What happens on a recorded page, as far as it is let through. */
export interface PageEvent {
  readonly type: number;
  readonly timestamp: number;
  readonly data: { readonly href?: unknown; readonly node?: PageNode } & Record<string, unknown>;
}

export type Attributes = Record<string, unknown>;

export interface PageNode {
  readonly id: number;
  readonly tagName?: string;
  readonly attributes?: Attributes;
  readonly childNodes?: readonly PageNode[];
  readonly textContent?: string;
}

/** An incremental change. */
export interface Change extends Record<string, unknown> {
  readonly source: number;
  readonly id: number;
  readonly adds?: readonly { readonly parentId: number; readonly node: PageNode }[];
  readonly texts?: readonly { readonly id: number; readonly value: string | null }[];
  readonly attributes?: readonly { readonly id: number; readonly attributes: Attributes }[];
  readonly removes?: readonly { readonly parentId: number; readonly id: number }[];
}

export const Kind = { SNAPSHOT: 2, CHANGE: 3, META: 4 } as const;

export const Source = {
  MUTATION: 0,
  MOVE: 1,
  CLICK: 2,
  SCROLL: 3,
  SIZE: 4,
  INPUT: 5,
  TOUCH: 6,
  STYLE_RULE: 8,
  DRAG: 12,
  STYLE_DECLARATION: 13,
  ADOPTED_SHEET: 15,
} as const;

const KNOWN: ReadonlySet<number> = new Set(Object.values(Source));

/** Whether an event is one of those that are let through, on either side. */
export function isKnown({ type, data, timestamp }: PageEvent): boolean {
  if (typeof data !== 'object' || !Number.isFinite(timestamp)) return false;
  if (type === Kind.CHANGE) return KNOWN.has(Number(data.source));
  return type === Kind.META || type === Kind.SNAPSHOT;
}
