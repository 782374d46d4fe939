import { signal } from '@preact/signals';
import type { BookerModel } from '../BookerModel';
import type { About } from './meeting';

export type Lack = 'email' | 'phone' | 'answers';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const PHONE = /^\+?[0-9][0-9 ()./-]{4,30}$/;

/** Who books, as it is typed. The address and the zone are those of the whole booker. */
export class GuestModel {
  readonly name = signal('');
  readonly phone = signal('');
  readonly answers = signal<readonly string[]>([]);
  readonly lack = signal<Lack | undefined>(undefined);
  /** Which answer is lacking, where one is. */
  readonly unanswered = signal(-1);

  constructor(private readonly booker: BookerModel) {}

  answer(at: number, text: string): void {
    const answers = [...this.answers.value];
    answers[at] = text;
    this.answers.value = answers;
  }

  /** Whether nothing is missing; else it says what. */
  accept(about: About): boolean {
    const { email } = this.booker;
    this.unanswered.value = about.questions.findIndex(
      ({ required }, at) => required && this.at(at) === '',
    );
    if (!EMAIL.test(email.value.trim())) this.lack.value = 'email';
    else if (about.place === 'phone' && !PHONE.test(this.phone.value.trim()))
      this.lack.value = 'phone';
    else if (this.unanswered.value >= 0) this.lack.value = 'answers';
    else this.lack.value = undefined;
    return this.lack.value === undefined;
  }

  /** Whether Foyer refused what was typed: it knows better what can be an address. */
  isRefused(code: string): boolean {
    const refused = code === 'meeting.guest-unusable';
    if (refused) this.lack.value = 'email';
    return refused;
  }

  form(about: About) {
    const { email, zone } = this.booker;
    const name = this.name.value.trim();
    return {
      ...(name !== '' && { name }),
      email: email.value.trim(),
      zone: zone.value,
      ...(about.place === 'phone' && { phone: this.phone.value.trim() }),
      answers: about.questions.map((_, at) => this.at(at)),
    };
  }

  private at(at: number): string {
    return this.answers.value[at]?.trim() ?? '';
  }
}
