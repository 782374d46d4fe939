import { describe, expect, it } from 'vitest';
import type { Api } from '../app/Api';
import { Visitor360Model } from './Visitor360Model';

const TWO = [
  { id: '003A', object: 'Contact', name: 'Kim One', url: 'https://crm.example/003A', taken: true },
  { id: '003B', object: 'Contact', name: 'Kim Two', url: 'https://crm.example/003B', taken: false },
];

class Desk implements Api {
  readonly posted: unknown[] = [];
  broken = false;

  get<T>(): Promise<T> {
    return Promise.resolve({ alternatives: TWO } as T);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    if (this.broken) return Promise.reject(new Error('away'));
    this.posted.push([path, body]);
    return Promise.resolve({} as T);
  }
}

describe('V360-7 several records fit', () => {
  it('tells the server which one it is, and asks no more', async () => {
    const desk = new Desk();
    const model = new Visitor360Model(desk);
    await model.read('vis_1');
    expect(model.known.value.alternatives).toHaveLength(2);

    await model.choose('vis_1', '003B');

    expect(desk.posted).toEqual([['/api/visitors/vis_1/match', { record: '003B' }]]);
    expect(model.known.value.alternatives).toEqual([]);
  });

  it('keeps the question open where the choice was not kept', async () => {
    const desk = new Desk();
    const model = new Visitor360Model(desk);
    await model.read('vis_1');
    desk.broken = true;

    await model.choose('vis_1', '003B');

    expect(model.choice.value).toBe('failed');
    expect(model.known.value.alternatives).toHaveLength(2);
  });
});
