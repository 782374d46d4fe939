import type { Surroundings } from './Holder';

const QUERY = 'embedded=1';

/** What is around this page where it stands in a frame at the address made for one; else nothing. */
export function surroundings(here: Window): Surroundings | undefined {
  const holder = here.parent;
  if (holder === here || here.location.search !== `?${QUERY}`) return undefined;
  return {
    origin: originOf(here),
    post: (message, origin) => holder.postMessage(message, origin),
    onMessage: (listener) => {
      const hear = (event: MessageEvent<unknown>) => {
        if (event.source === holder) listener(event.data, event.origin);
      };
      here.addEventListener('message', hear);
      return () => here.removeEventListener('message', hear);
    },
  };
}

/** The address of a page inside the frame: also when it is loaded anew it may stand there. */
export function embeddedPath(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${QUERY}`;
}

/** Not every browser tells who holds a frame. */
function originOf(here: Window): string | undefined {
  const { ancestorOrigins } = here.location as Partial<Pick<Location, 'ancestorOrigins'>>;
  return ancestorOrigins?.[0];
}
