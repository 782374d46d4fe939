import { createElement } from 'lwc';
import FoyerFrame from 'c/foyerFrame';
import enteredAddress from '@salesforce/apex/FoyerAddress.entered';
import requestCode from '@salesforce/apex/FoyerSignInCode.request';

jest.mock(
  '@salesforce/apex/FoyerAddress.entered',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true },
);
jest.mock('@salesforce/apex/FoyerSignInCode.request', () => ({ default: jest.fn() }), {
  virtual: true,
});

const mockNavigate = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const NavigationMixin = (Base) =>
    class extends Base {
      [Navigate](page) {
        mockNavigate(page);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});

const ORIGIN = 'https://foyer.example.com';

function settled() {
  return Promise.resolve().then(() => Promise.resolve());
}

async function framed(address = ORIGIN) {
  const element = createElement('c-foyer-frame', { is: FoyerFrame });
  Object.assign(element, { path: '/console/?embedded=1', label: 'Foyer' });
  document.body.appendChild(element);
  enteredAddress.emit(address);
  await settled();
  return element;
}

function frameOf(element) {
  return element.shadowRoot.querySelector('iframe');
}

function problemOf(element) {
  return element.shadowRoot.querySelector('[role=alert] p')?.textContent;
}

async function says(element, data, origin = ORIGIN) {
  const source = frameOf(element).contentWindow;
  window.dispatchEvent(new MessageEvent('message', { origin, source, data }));
  await settled();
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('OPS-3 a page of Foyer framed in Lightning', () => {
  it('is that of the address an admin entered', async () => {
    const frame = frameOf(await framed('https://foyer.example.com/'));

    expect(frame.src).toBe('https://foyer.example.com/console/?embedded=1');
    expect(frame.title).toBe('Foyer');
  });

  it('is not shown, but explained, while nobody has entered an address', async () => {
    const element = await framed(null);

    expect(frameOf(element)).toBeNull();
    expect(problemOf(element)).toBe('c.Foyer_Not_Set_Up');
    expect(element.shadowRoot.querySelector('button')).toBeNull();
  });

  it('gets a code when it is ready', async () => {
    requestCode.mockResolvedValue('code_1');
    const element = await framed();
    const post = jest.spyOn(frameOf(element).contentWindow, 'postMessage').mockReturnValue();

    await says(element, { foyer: 'ready', version: 1 });

    expect(post).toHaveBeenCalledTimes(1);
    expect(post).toHaveBeenCalledWith({ foyer: 'code', code: 'code_1' }, ORIGIN);
  });

  it('gets no code when another origin took its place', async () => {
    const element = await framed();

    await says(element, { foyer: 'ready', version: 1 }, 'https://evil.example');

    expect(requestCode).not.toHaveBeenCalled();
  });

  it('is asked about once, however often it calls while it waits', async () => {
    requestCode.mockReturnValue(new Promise(() => {}));
    const element = await framed();

    await says(element, { foyer: 'ready', version: 1 });
    await says(element, { foyer: 'ready', version: 1 });

    expect(requestCode).toHaveBeenCalledTimes(1);
  });

  it('is loaded anew on request when no code could be had', async () => {
    requestCode.mockRejectedValue({ body: { message: 'down' } });
    const element = await framed();

    await says(element, { foyer: 'ready', version: 1 });
    expect(frameOf(element)).toBeNull();
    expect(problemOf(element)).toBe('c.Foyer_Not_Reached');
    element.shadowRoot.querySelector('button').click();
    await settled();

    expect(frameOf(element)).not.toBeNull();
    expect(problemOf(element)).toBeUndefined();
  });

  it('tells how tall it wants to be', async () => {
    const element = await framed();

    await says(element, { foyer: 'height', height: 320 });

    expect(frameOf(element).style.height).toBe('320px');
  });

  it('opens records in Lightning', async () => {
    const element = await framed();

    await says(element, { foyer: 'open', recordId: '003000000000001AAA' });

    expect(mockNavigate).toHaveBeenCalledWith({
      type: 'standard__recordPage',
      attributes: { recordId: '003000000000001AAA', actionName: 'view' },
    });
  });

  it('is heard no more once it is gone', async () => {
    const element = await framed();
    const source = frameOf(element).contentWindow;
    element.remove();

    window.dispatchEvent(
      new MessageEvent('message', { origin: ORIGIN, source, data: { foyer: 'ready', version: 1 } }),
    );

    expect(requestCode).not.toHaveBeenCalled();
  });

  it('says so when Salesforce cannot tell the address', async () => {
    const element = await framed();

    enteredAddress.error();
    await settled();

    expect(problemOf(element)).toBe('c.Foyer_Not_Reached');
  });
});
