import { describe, expect, it } from 'vitest';
import { Addresses } from './Addresses';

function addressesFixture() {
  let now = 1_000_000;
  let asked = 0;
  let isUp = true;
  const addresses = new Addresses(
    'https://foyer.example/',
    (conversation, file) =>
      isUp
        ? Promise.resolve({ path: `/api/files/${file}?in=${conversation}&n=${(asked += 1)}` })
        : Promise.reject(new Error('away')),
    () => now,
  );
  return {
    addresses,
    asked: () => asked,
    move: (ms: number) => (now += ms),
    up: (is: boolean) => (isUp = is),
  };
}

describe('Addresses', () => {
  it('CV-8 asks once while an address is good, and again before it ends', async () => {
    const { addresses, move } = addressesFixture();
    const first = await addresses.of('cnv_1', 'file_1');
    expect(first).toBe('https://foyer.example/api/files/file_1?in=cnv_1&n=1');
    move(560_000);
    expect(await addresses.of('cnv_1', 'file_1')).toBe(first);
    move(20_000);
    expect(await addresses.of('cnv_1', 'file_1')).toContain('n=2');
  });

  it('CV-8 asks anew where the one at hand did not open it', async () => {
    const { addresses } = addressesFixture();
    await addresses.of('cnv_1', 'file_1');
    expect(await addresses.of('cnv_1', 'file_1', true)).toContain('n=2');
  });

  it('CV-8 asks again after it got none', async () => {
    const { addresses, up } = addressesFixture();
    up(false);
    await expect(addresses.of('cnv_1', 'file_1')).rejects.toThrow('away');
    up(true);
    expect(await addresses.of('cnv_1', 'file_1')).toContain('n=1');
  });
});
