import type { Clock } from '../shared/clock';
import type { Store } from '../shared/storage';

/** What a page lends to the app. */
export interface Surroundings {
  lasting: Store;
  tab: Store;
  clock: Clock;
  privacyControl: boolean;
  bringMessenger: () => Promise<typeof import('../messenger')>;
  bringRecorder: () => Promise<typeof import('../recorder')>;
}

/** Who the website says that the visitor is. */
export interface Person {
  email: string;
  name?: string;
  company?: string;
  identity?: string;
}
