import { signal } from '@preact/signals';
import type { BookerModel } from '../BookerModel';
import type { About } from './meeting';

const LACKS = ['email', 'phone', 'answers'] as const;
export type Lack = (typeof LACKS)[number];

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const PHONE = /^\+?[0-9][0-9 ()./-]{4,30}$/;

const isLack = (field: string): field is Lack => LACKS.some((one) => one === field);

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

  /**
   * Foyer refused what was typed: it knows better what can be an address. False where no field of
   * the form is to blame.
   */
  refuse(field: string, about: About): boolean {
    this.unanswered.value = field === 'answers' ? this.refusedAnswer(about) : -1;
    const shown: Record<Lack, boolean> = {
      email: true,
      phone: about.place === 'phone',
      answers: this.unanswered.value >= 0,
    };
    this.lack.value = isLack(field) && shown[field] ? field : undefined;
    return this.lack.value !== undefined;
  }

  /** The first that is missing; where all are there, one of them has no letters. */
  private refusedAnswer({ questions }: About): number {
    const missing = questions.findIndex(({ required }, at) => required && this.at(at) === '');
    return missing >= 0 ? missing : questions.findIndex(({ required }) => required);
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
