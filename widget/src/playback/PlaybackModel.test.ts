import { describe, expect, it } from 'vitest';
import { authorName, PlaybackModel, type Playback } from './PlaybackModel';

const answers = (status: number, body?: unknown) => () => Promise.resolve({ status, body });

describe('playback', () => {
  it('EV-2 reads the conversation by its id', async () => {
    const asked: string[] = [];
    const model = new PlaybackModel('cnv_1', (path) => {
      asked.push(path);
      return Promise.resolve({ status: 200, body: { entries: [] } });
    });
    await model.load();
    expect(asked).toEqual(['/api/conversations/cnv_1/playback']);
    expect(model.state.value).toBe('shown');
  });

  it('EV-2 tells apart what is not there, what is not for this person, and trouble', async () => {
    for (const [status, state] of [
      [404, 'missing'],
      [403, 'forbidden'],
      [500, 'failed'],
    ] as const) {
      const model = new PlaybackModel('cnv_1', answers(status));
      await model.load();
      expect(model.state.value).toBe(state);
    }
  });

  it('EV-2 says that it failed when nobody answers, and can try again', async () => {
    let up = false;
    const model = new PlaybackModel('cnv_1', () =>
      up ? answers(200, { entries: [] })() : Promise.reject(new Error('down')),
    );
    await model.load();
    expect(model.state.value).toBe('failed');
    up = true;
    await model.load();
    expect(model.state.value).toBe('shown');
  });

  it('CV-8 asks for the address of a file once, and says where there is none', async () => {
    const asked: string[] = [];
    const model = new PlaybackModel('cnv_1', (path) => {
      asked.push(path);
      const status = path.endsWith('file_1') ? 200 : 404;
      return Promise.resolve({ status, body: { path: '/api/files/file_1?seal=x' } });
    });
    expect(await model.address('file_1')).toBe('/api/files/file_1?seal=x');
    await model.address('file_1');
    expect(asked).toEqual(['/api/conversations/cnv_1/files/file_1']);
    await expect(model.address('file_2')).rejects.toThrow('404');
  });

  it('EV-2 names an author by entry, else by conversation, else by role', () => {
    const playback = { entries: [], visitor: { name: 'Kim' } } as unknown as Playback;
    const by = (author: { kind: 'visitor' | 'rep'; name?: string }) =>
      authorName({ seq: 1, kind: 'message', at: '', author }, playback, 'Nobody');
    expect(by({ kind: 'visitor', name: 'Kimberly' })).toBe('Kimberly');
    expect(by({ kind: 'visitor' })).toBe('Kim');
    expect(by({ kind: 'rep' })).toBe('Nobody');
  });
});
