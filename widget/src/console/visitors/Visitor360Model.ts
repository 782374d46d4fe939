import { computed, signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import { AccountModel } from './AccountModel';
import type { Counting, Field } from './Corrections';
import { DetailsModel } from './DetailsModel';

/** A page that the visitor looked at in this visit. */
export interface PageSeen {
  readonly title: string;
  readonly path: string;
  readonly url?: string;
  readonly at: string;
  readonly seconds?: number;
  readonly scroll?: number;
  /** How long somebody was really there. */
  readonly activeSeconds?: number;
  /** How often the visitor clicked again and again at one spot. */
  readonly rageClicks?: number;
  /** The last form that was begun, never what was written. */
  readonly form?: string;
}

/** A fact by the name that criteria use, who says so, and how sure it is. */
export interface KnownFact {
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly confidence: string;
}

/** Something that the visitor said of itself. */
export interface Said {
  readonly field: Field;
  readonly value: string;
  /** The rep who noted it, and when; missing where the visitor typed it. */
  readonly rep?: string;
  readonly notedAt?: string;
}

/** One stay on the website. */
export interface VisitSeen {
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly pages: number;
  readonly referrer?: string;
  readonly utmSource?: string;
  readonly utmMedium?: string;
  readonly utmCampaign?: string;
  readonly utmTerm?: string;
  readonly utmContent?: string;
  /** The advertiser's name for its click ids, where an ad was clicked. */
  readonly adNetwork?: string;
}

/** A meeting that the visitor asked for. */
export interface MeetingSeen {
  readonly requestedAt: string;
  readonly times: readonly string[];
  readonly zone: string;
  readonly note?: string;
}

/** A Salesforce record that may be the visitor's. */
export interface Alternative {
  readonly id: string;
  readonly object: string;
  readonly name: string;
  readonly detail?: string;
  readonly url: string;
  readonly taken: boolean;
}

/** A field of a Salesforce record that sales ops have shown here. */
export interface MappedField {
  readonly object: string;
  readonly label: string;
  /** Missing where the field is gone. */
  readonly value?: string;
  readonly type: 'text' | 'number' | 'boolean';
  /** Salesforce does not have the field any more. */
  readonly gone: boolean;
  readonly url: string;
}

/** What is known of a visitor beyond the card. */
export interface Visitor360 {
  readonly pages?: readonly PageSeen[];
  readonly visits?: readonly VisitSeen[];
  readonly meetings?: readonly MeetingSeen[];
  readonly events?: readonly { readonly name: string; readonly at: string }[];
  readonly language?: string;
  readonly zone?: string;
  /** How the visitor was routed so far, and why. */
  readonly decisions?: readonly Decision[];
  /** In the order that sales ops gave. */
  readonly mapped?: readonly MappedField[];
  /** Where several records fit and nobody has chosen. */
  readonly alternatives?: readonly Alternative[];
  readonly facts?: readonly KnownFact[];
  readonly said?: readonly Said[];
  /** The address that counts may be a linked record's, which nobody said. */
  readonly identity?: { readonly email?: string; readonly proven?: boolean };
  readonly openTabs?: number;
}

/** How the visitor was routed, and who did not get it; `why` goes on after the name. */
export interface Decision {
  readonly reason: string;
  readonly passed?: readonly { readonly name: string; readonly why: string }[];
  readonly at: string;
}

/** The region "Visitor 360": its facts come with the card, activity and visits are read when the page opens. */
export class Visitor360Model {
  readonly state: Signal<'loading' | 'shown' | 'forbidden' | 'failed'> = signal('loading');
  readonly known: Signal<Visitor360> = signal({});
  readonly tab: Signal<string> = signal('visitor');
  /** How the rep's choice among several records goes. */
  readonly choice: Signal<'open' | 'sending' | 'failed'> = signal('open');

  /** The visitor's company. */
  readonly account: AccountModel;
  /** The dialog that notes what the visitor said. */
  readonly details: DetailsModel;

  constructor(private readonly api: Api) {
    this.account = new AccountModel(api);
    const counting = computed(() => countingOf(this.known.value));
    this.details = new DetailsModel(api, counting, (visitor) => this.read(visitor));
  }

  /** Reads again what is shown already without taking it away. */
  async read(visitor: string): Promise<void> {
    try {
      const path = `/api/visitors/${encodeURIComponent(visitor)}/360`;
      this.known.value = await this.api.get<Visitor360>(path);
      this.state.value = 'shown';
    } catch (error) {
      if (this.state.peek() === 'shown') return;
      const forbidden = error instanceof Problem && error.status === 403;
      this.state.value = forbidden ? 'forbidden' : 'failed';
    }
  }

  /** The visitor is that record's, for everybody from now on. */
  async choose(visitor: string, record: string): Promise<void> {
    this.choice.value = 'sending';
    try {
      await this.api.post(`/api/visitors/${encodeURIComponent(visitor)}/match`, { record });
      this.known.value = { ...this.known.peek(), alternatives: [] };
      this.choice.value = 'open';
    } catch {
      this.choice.value = 'failed';
    }
  }
}

function countingOf({ said = [], identity = {} }: Visitor360): Counting {
  const words = Object.fromEntries(said.map(({ field, value }) => [field, value]));
  const nothing = { name: '', company: '', phone: '' };
  return {
    said: { ...nothing, ...words, email: identity.email ?? '' },
    proven: identity.proven === true,
  };
}
