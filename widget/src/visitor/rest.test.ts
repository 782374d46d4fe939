import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFinal, restPost } from './rest';

const answering = (status: number, body: string): void =>
  void vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

const failure = (): Promise<unknown> =>
  restPost('http://localhost/')('hello', {}).then(
    () => undefined,
    (refused: unknown) => refused,
  );

describe('restPost', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('WEB-1 takes for final only what Foyer itself says', async () => {
    answering(404, '{"code":"site.unknown"}');
    expect(isFinal(await failure())).toBe(true);
    answering(404, '<html>Not found: the server is starting</html>');
    expect(isFinal(await failure())).toBe(false);
    answering(503, '{"code":"site.unread"}');
    expect(isFinal(await failure())).toBe(false);
  });

  it('MB-2 hands on which field Foyer refused', async () => {
    answering(400, '{"code":"meeting.guest-unusable","field":"phone"}');
    expect(await failure()).toMatchObject({ code: 'meeting.guest-unusable', field: 'phone' });
  });

  it('CV-3 gives up an answer that does not come', async () => {
    const signal = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(signal);
    vi.stubGlobal('fetch', (_: string, { signal: given }: RequestInit) =>
      given?.aborted ? Promise.reject(given.reason as Error) : new Promise(() => undefined),
    );
    expect(await failure()).toMatchObject({ name: 'TimeoutError' });
    vi.restoreAllMocks();
  });
});
