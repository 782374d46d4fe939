import type { FactsPost } from '../protocol/frames';
import type { Look } from '../loader/host';

/** What a visitor without a conversation may ask for. */
export type MayAsk = 'person' | 'meeting' | 'nothing';

export interface Limits {
  idleAfterSeconds: number;
  batchSeconds: number;
  heartbeatSeconds: number;
  hiddenHeartbeatSeconds: number;
}

export interface Site extends Look {
  consentRequired?: boolean;
  hiddenPaths?: string[];
  /** Beginnings of the paths of pages that are never seen live. */
  privatePaths?: string[];
}

export interface HelloAnswer {
  visitor: string;
  token: string;
  refresh: string;
  tokenEndsAt: string;
  connect: boolean;
  /** A conversation waits or is open. */
  open: boolean;
  off?: boolean;
  /** A rep shut this browser out, or support all from its address. */
  blocked?: boolean;
  mayAsk?: MayAsk;
  site: Site;
  limits: Limits;
}

export interface FactsAnswer {
  connect: boolean;
  /** The messenger was switched off on this website. */
  off?: boolean;
  blocked?: boolean;
  mayAsk?: MayAsk;
  token?: string;
  tokenEndsAt?: string;
}

export type Facts = Omit<FactsPost, 'type' | 'id'>;

/** Foyer answered, and said no. */
export class ApiRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** What of the body it is about, where Foyer names it. */
    readonly field?: string,
  ) {
    super(code);
  }
}

/**
 * The website is not, or no more, one of Foyer's: asking again is of no use. Foyer names its
 * reasons; what stands in front of one that starts may say "not found" as well, and does not.
 */
export function isFinal(failure: unknown): boolean {
  return (
    failure instanceof ApiRefused && failure.code !== '' && [403, 404].includes(failure.status)
  );
}

export type Post = (path: string, body: object) => Promise<unknown>;

/** An answer that is later than this does not come: a dead line says nothing. */
const PATIENCE = 20_000;

/** A simple request in the words of CORS: no preflight, no cookie, the token inside the body. */
export function restPost(base: string): Post {
  return async (path, body) => {
    const response = await fetch(`${base}api/visitor/${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      credentials: 'omit',
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = (await response.json().catch(() => ({}))) as { code?: string; field?: string };
    if (!response.ok) throw new ApiRefused(response.status, answer.code ?? '', answer.field);
    return answer;
  };
}
