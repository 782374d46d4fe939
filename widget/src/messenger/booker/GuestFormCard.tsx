import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../shared/texts';
import { momentOf } from './days';
import { AboutMeeting, TroubleText, type CardProps } from './TimesCard';

const LACK = 'foyer-guest-lack';

/** A time is held: who books it. */
export function GuestFormCard({ shown, model }: CardProps) {
  const { texts, booker, look } = shown;
  const { form, send } = useSending({ shown, model });
  const held = model.held.value;
  if (!held) return null;
  return (
    <form class="step" noValidate ref={form} onSubmit={send}>
      <AboutMeeting {...{ shown, model }} />
      <p class="when">
        <strong>{momentOf(held.start, booker.zone.value, look.language)}</strong>
        <span>{booker.zone.value.replaceAll('_', ' ')}</span>
      </p>
      <Left {...{ shown, model }} />
      <Fields {...{ shown, model }} />
      <Lacking {...{ shown, model }} />
      <TroubleText {...{ shown, model }} />
      <button type="submit" class="main" disabled={model.busy.value}>
        {texts.bookMeeting}
      </button>
      <button
        type="button"
        class="plain"
        disabled={model.busy.value}
        onClick={() => void model.back()}
      >
        {texts.meetingOtherTime}
      </button>
    </form>
  );
}

/** What is wrong after each try gets the keyboard. */
function useSending({ shown, model }: CardProps) {
  const form = useRef<HTMLFormElement>(null);
  const tries = useSignal(0);
  useEffect(() => {
    if (tries.value > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries.value]);
  const send = (event: Event): void => {
    event.preventDefault();
    const language = shown.look.language ?? navigator.language;
    void model.book(language).then(() => (tries.value += 1));
  };
  return { form, send };
}

function Left({ shown: { texts }, model }: CardProps) {
  const left = model.secondsLeft.value;
  if (left === 0) return <p role="status">{texts.meetingLapsed}</p>;
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return <p class="left">{fill(texts.meetingKept, { time })}</p>;
}

function Fields({ shown, model }: CardProps) {
  const { texts, booker } = shown;
  const { guest, about } = model;
  const lack = guest.lack.value;
  return (
    <>
      <Text
        label={texts.meetingName}
        value={guest.name.value}
        auto="name"
        tell={(text) => (guest.name.value = text)}
      />
      <Text
        label={texts.email}
        value={booker.email.value}
        auto="email"
        example={texts.emailExample}
        wrong={lack === 'email'}
        tell={(text) => (booker.email.value = text)}
      />
      {about.value?.place === 'phone' && (
        <Text
          label={texts.meetingPhone}
          value={guest.phone.value}
          auto="tel"
          wrong={lack === 'phone'}
          tell={(text) => (guest.phone.value = text)}
        />
      )}
      {about.value?.questions.map(({ text, required }, at) => (
        <Text
          key={text}
          label={required ? `${text} *` : text}
          value={guest.answers.value[at] ?? ''}
          required={required}
          wrong={lack === 'answers' && guest.unanswered.value === at}
          tell={(typed) => guest.answer(at, typed)}
        />
      ))}
    </>
  );
}

interface TextProps {
  label: string;
  value: string;
  auto?: keyof typeof LONGEST;
  example?: string;
  required?: boolean;
  wrong?: boolean;
  tell: (text: string) => void;
}

const LONGEST = { name: 255, email: 254, tel: 32 };

function Text(props: TextProps) {
  const { label, value, auto, example, required = false, wrong = false, tell } = props;
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode={auto === undefined || auto === 'name' ? 'text' : auto}
        autocomplete={auto ?? 'off'}
        maxLength={auto === undefined ? 255 : LONGEST[auto]}
        aria-required={required || auto === 'tel' || auto === 'email'}
        aria-invalid={wrong}
        {...(wrong && { 'aria-describedby': LACK })}
        {...(example !== undefined && { placeholder: example })}
        value={value}
        onInput={({ currentTarget }) => tell(currentTarget.value)}
      />
    </label>
  );
}

function Lacking({ shown: { texts }, model }: CardProps) {
  const lack = model.guest.lack.value;
  if (lack === undefined) return null;
  const words = {
    email: texts.emailWrong,
    phone: texts.meetingPhoneWrong,
    answers: texts.meetingAnswer,
  };
  return (
    <p class="problem" id={LACK} role="alert">
      {words[lack]}
    </p>
  );
}
