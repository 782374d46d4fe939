import type { Store } from '../shared/storage';
import type { AssistantModel } from './assistant/AssistantModel';
import type { FoyerSocket } from '../protocol/FoyerSocket';
import type { Clock } from '../shared/clock';
import type { Meet } from './booker/meeting';
import type { Calls } from './call/bring';
import type { BookerModel } from './BookerModel';
import type { MessengerModel } from './MessengerModel';
import type { RatingModel } from './RatingModel';
import type { SideModel } from './side/SideModel';
import type { Texts } from './texts';

/** How the site wants the messenger to speak and look; colours come by CSS. */
export interface Look {
  name: string;
  logo?: string;
  greeting?: string;
  language?: string;
  privacyUrl?: string;
  liveViewNotice?: boolean;
}

/** What every part of the messenger is shown. */
export interface Shown {
  model: MessengerModel;
  assistant: AssistantModel;
  booker: BookerModel;
  rating: RatingModel;
  side: SideModel;
  calls: Calls;
  look: Look;
  texts: Texts;
}

export interface Framed extends Shown {
  store: Store;
  socket: FoyerSocket;
  clock: Clock;
  meet: Meet;
  close: () => void;
  /** Whoever sits here wants to be a stranger again. */
  forget: () => void;
  /** Whether a person opened it just now, so that the keyboard goes there. */
  focus: boolean;
}
