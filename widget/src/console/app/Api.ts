/** The server refused a REST call. `code` decides what is said; 0 means that there was no answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(detail);
  }
}

/** Reads and writes of the console that are no frames. */
export interface Api {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
}

/** The session of a console that stands in a frame, where no cookie reaches the server. */
export interface Bearer {
  readonly session: string | undefined;
}

/** Over `fetch`, with the session's cookie, or in a frame with the session itself. */
export class FetchApi implements Api {
  constructor(
    private readonly bearer?: Bearer,
    private readonly ask: typeof fetch = (input, init) => fetch(input, init),
  ) {}

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.call<T>('POST', path, body ?? {});
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.ask(path, {
      method,
      credentials: this.bearer ? 'omit' : 'same-origin',
      headers: {
        accept: 'application/json',
        ...this.authorization(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new Problem(0, 'offline', '');
    });
    const text = await answer.text();
    const json: unknown = text === '' ? {} : parse(text);
    if (answer.ok) return json as T;
    const problem = json as { code?: string; detail?: string };
    throw new Problem(answer.status, problem.code ?? '', problem.detail ?? '');
  }

  private authorization(): Record<string, string> {
    const session = this.bearer?.session;
    return session === undefined ? {} : { authorization: `Bearer ${session}` };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
