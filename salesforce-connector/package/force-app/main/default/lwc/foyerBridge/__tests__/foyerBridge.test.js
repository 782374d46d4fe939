import { giveCode, messageOf, originOf } from 'c/foyerBridge';

const ORIGIN = 'https://foyer.example.com';
const frame = { postMessage: jest.fn() };

function heard(data, changes = {}) {
  return messageOf({ origin: ORIGIN, source: frame, data, ...changes }, { frame, origin: ORIGIN });
}

describe('OPS-2 a message of a framed page', () => {
  it('tells that the page is ready, how tall it is, and which record to open', () => {
    expect(heard({ foyer: 'ready', version: 1 })).toEqual({ type: 'ready' });
    expect(heard({ foyer: 'height', height: 240.4 })).toEqual({ type: 'height', height: 241 });
    expect(heard({ foyer: 'open', recordId: '00Q000000000001AAA' })).toEqual({
      type: 'open',
      recordId: '00Q000000000001AAA',
    });
  });

  it.each([
    ['another origin', { origin: 'https://foyer.example.com.evil.example' }],
    ['another port', { origin: 'https://foyer.example.com:8443' }],
    ['an origin that hides itself', { origin: 'null' }],
    ['another window of the same origin', { source: {} }],
  ])('is ignored when it comes from %s', (_, changes) => {
    expect(heard({ foyer: 'ready', version: 1 }, changes)).toBeNull();
  });

  it.each([
    [null],
    ['ready'],
    [{}],
    [{ foyer: 'constructor' }],
    [{ foyer: 'code', code: 'stolen' }],
    [{ foyer: 'ready', version: 2 }],
    [{ foyer: 'height', height: '100px; position: fixed' }],
    [{ foyer: 'height', height: -1 }],
    [{ foyer: 'height', height: Infinity }],
    [{ foyer: 'open', recordId: '../setup/SetupOneHome/home' }],
    [{ foyer: 'open', recordId: ['00Q000000000001AAA'] }],
  ])('is ignored when it has another shape: %j', (data) => {
    expect(heard(data)).toBeNull();
  });

  it('does not make the card taller than a record page bears', () => {
    expect(heard({ foyer: 'height', height: 1e9 })).toEqual({ type: 'height', height: 2000 });
  });
});

it('OPS-3 gives a code to no other origin than that of Foyer', () => {
  giveCode(frame, ORIGIN, 'code_1');

  expect(frame.postMessage).toHaveBeenCalledWith({ foyer: 'code', code: 'code_1' }, ORIGIN);
});

describe('OPS-2 the address an admin entered', () => {
  it.each([
    ['https://foyer.example.com', 'https://foyer.example.com'],
    ['https://foyer.example.com/', 'https://foyer.example.com'],
    ['https://chat.example.com:8443/console/', 'https://chat.example.com:8443'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://shop.localhost:8080', 'http://shop.localhost:8080'],
  ])('%s stands for %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });

  it.each([null, '', 'foyer.example.com', 'http://foyer.example.com', 'javascript:alert(1)', '*'])(
    'may not be %s',
    (address) => {
      expect(originOf(address)).toBeNull();
    },
  );
});
