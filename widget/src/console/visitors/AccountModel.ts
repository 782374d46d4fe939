import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import type { KnownFact } from './Visitor360Model';

/** Another visitor of the company. */
export interface Colleague {
  /** Missing where this rep may not open its console. */
  readonly visitor?: string;
  readonly name?: string;
  /** Whether it is known by an address that nobody has proven. */
  readonly claimed: boolean;
  readonly url?: string;
  /** Title of the page it looks at now. */
  readonly page?: string;
  readonly at: string;
  readonly visits: number;
}

/** Those of whom this rep may know, and how many more there are. */
export interface People {
  readonly known: readonly Colleague[];
  readonly hidden: number;
}

/** An open opportunity. */
export interface OpenOpportunity {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly stage: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly closeDate?: string;
}

/** An ad or campaign that brought visits. */
export interface AdClicks {
  readonly source?: string;
  readonly medium?: string;
  readonly campaign?: string;
  /** The advertiser's name for its click ids. */
  readonly network?: string;
  readonly visits: number;
  readonly lastAt: string;
}

/** The account as Salesforce has it. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly industry?: string;
  readonly employees?: number;
  readonly website?: string;
  readonly city?: string;
  readonly country?: string;
  readonly target: boolean;
  readonly owner?: string;
  readonly team: readonly { readonly name: string; readonly role?: string }[];
}

/** What is known of the visitor's company. */
export interface Account360 {
  readonly company: {
    readonly name?: string;
    readonly domain?: string;
    readonly facts: readonly KnownFact[];
  };
  readonly account?: Account;
  readonly opportunities: { readonly open: readonly OpenOpportunity[]; readonly hidden: number };
  readonly here: People;
  readonly seen: People;
  readonly clicks: readonly AdClicks[];
  /** False where Salesforce could not say what this rep may see. */
  readonly shared: boolean;
  /** False while the server reads Salesforce for the first time. */
  readonly complete: boolean;
}

/** Account 360, read when its tab opens and while it is open. */
export class AccountModel {
  readonly state: Signal<'loading' | 'shown' | 'forbidden' | 'failed'> = signal('loading');
  readonly known: Signal<Account360 | undefined> = signal(undefined);

  constructor(private readonly api: Api) {}

  /** Reads again what is shown already without taking it away. */
  async read(visitor: string): Promise<void> {
    try {
      const path = `/api/visitors/${encodeURIComponent(visitor)}/account`;
      this.known.value = await this.api.get<Account360>(path);
      this.state.value = 'shown';
    } catch (error) {
      if (this.state.peek() === 'shown') return;
      const forbidden = error instanceof Problem && error.status === 403;
      this.state.value = forbidden ? 'forbidden' : 'failed';
    }
  }
}
