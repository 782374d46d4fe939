import { batch, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import { Corrections, type Counting, type Field, type Typed } from './Corrections';

/** A contact or lead in Salesforce. */
export interface Person {
  readonly id: string;
  readonly object: string;
  readonly name: string;
  readonly company?: string;
  readonly email?: string;
  readonly url: string;
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@.]{2,}$/;
/** Refusals that are about the address and are said beside it. */
const OF_THE_EMAIL = new Set(['request.invalid', 'details.email-proven', 'details.email-needed']);

/**
 * The dialog "Edit details": what the visitor said, and whose record in Salesforce it is.
 *
 * What was typed is kept before Salesforce is asked for anything: nothing is lost when it is away.
 * Only what the rep changed is sent; the other fields follow what is said while the dialog is open.
 */
export class DetailsModel {
  readonly open = signal(false);
  readonly typed: ReadonlySignal<Typed>;
  /** A refusal's code that is said beside the e-mail address. */
  readonly emailRefusal: Signal<string | undefined> = signal(undefined);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  readonly busy: Signal<'saving' | 'searching' | 'deciding' | undefined> = signal(undefined);
  readonly words = signal('');
  /** What the last search found; nothing before the first one. */
  readonly found: Signal<readonly Person[] | undefined> = signal(undefined);
  /** Whom Salesforce takes for the visitor, so that it made no lead. */
  readonly duplicates: Signal<readonly Person[] | undefined> = signal(undefined);
  readonly done: Signal<'linked' | 'made' | undefined> = signal(undefined);
  /** When what the dialog began with was noted: later, somebody else has noted something. */
  readonly began: Signal<string | undefined> = signal(undefined);
  private readonly corrections: Corrections;

  constructor(
    private readonly api: Api,
    counting: ReadonlySignal<Counting>,
    private readonly changed: (visitor: string) => Promise<void>,
  ) {
    this.corrections = new Corrections(counting);
    this.typed = this.corrections.typed;
  }

  /** Begins with what is known to have been said. */
  show(notedAt: string | undefined): void {
    batch(() => {
      this.corrections.clear();
      this.began.value = notedAt;
      this.words.value = '';
      this.found.value = undefined;
      this.duplicates.value = undefined;
      this.done.value = undefined;
      this.emailRefusal.value = undefined;
      this.refusal.value = undefined;
      this.open.value = true;
    });
  }

  close(): void {
    this.open.value = false;
  }

  type(field: Field, text: string): void {
    this.corrections.type(field, text);
    if (field === 'email') this.emailRefusal.value = undefined;
  }

  /** Notes what was changed; answers whether it is kept. */
  async save(visitor: string): Promise<boolean> {
    const changes = this.corrections.changes.peek();
    if (Object.keys(changes).length === 0) return true;
    const email = changes.email?.trim() ?? '';
    if (email !== '' && !EMAIL.test(email)) {
      this.emailRefusal.value = 'request.invalid';
      return false;
    }
    return this.during('saving', async () => {
      const answer = await this.api.post<{ notedAt?: string }>(path(visitor, 'details'), changes);
      batch(() => {
        this.corrections.noted(changes);
        this.began.value = answer.notedAt ?? this.began.peek();
      });
      await this.changed(visitor);
    });
  }

  async saveAndClose(visitor: string): Promise<void> {
    if (await this.save(visitor)) this.close();
  }

  async search(visitor: string): Promise<void> {
    const words = this.words.peek().trim();
    await this.during('searching', async () => {
      const query = `people?q=${encodeURIComponent(words)}`;
      const answer = await this.api.get<{ people: readonly Person[] }>(path(visitor, query));
      this.found.value = answer.people;
      this.duplicates.value = undefined;
    });
  }

  /** The visitor is that one, for everybody from now on. */
  async link(visitor: string, record: string): Promise<void> {
    if (!(await this.save(visitor))) return;
    await this.during('deciding', async () => {
      await this.api.post(path(visitor, 'people/link'), { record });
      this.decided('linked');
      await this.changed(visitor);
    });
  }

  async makeLead(visitor: string): Promise<void> {
    if (this.typed.peek().email.trim() === '') {
      this.emailRefusal.value = 'details.email-needed';
      return;
    }
    if (!(await this.save(visitor))) return;
    await this.during('deciding', async () => {
      const answer = await this.api.post<{ lead?: string; duplicates: readonly Person[] }>(
        path(visitor, 'people/lead'),
      );
      if (answer.lead === undefined) this.duplicates.value = answer.duplicates;
      else this.decided('made');
      await this.changed(visitor);
    });
  }

  private decided(how: 'linked' | 'made'): void {
    batch(() => {
      this.done.value = how;
      this.found.value = undefined;
      this.duplicates.value = undefined;
    });
  }

  private async during(what: 'saving' | 'searching' | 'deciding', work: () => Promise<void>) {
    if (this.busy.peek() !== undefined) return false;
    this.busy.value = what;
    this.refusal.value = undefined;
    if (what !== 'searching') this.emailRefusal.value = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      const code = error instanceof Problem ? error.code : 'offline';
      (OF_THE_EMAIL.has(code) ? this.emailRefusal : this.refusal).value = code;
      return false;
    } finally {
      this.busy.value = undefined;
    }
  }
}

function path(visitor: string, rest: string): string {
  return `/api/visitors/${encodeURIComponent(visitor)}/${rest}`;
}
