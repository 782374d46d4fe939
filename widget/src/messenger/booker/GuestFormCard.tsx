import { fill } from '../../shared/texts';
import { EmailField } from '../EmailRow';
import { momentOf } from './days';
import { AboutMeeting, TroubleText, type CardProps } from './TimesCard';

/** A time is held: who books it. */
export function GuestFormCard({ shown, model }: CardProps) {
  const { texts, booker, look } = shown;
  const held = model.held.value;
  if (!held) return null;
  const submit = (event: Event): void => {
    event.preventDefault();
    void model.book(look.language ?? navigator.language);
  };
  return (
    <form class="step" noValidate onSubmit={submit}>
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

function Left({ shown: { texts }, model }: CardProps) {
  const left = model.secondsLeft.value;
  if (left === 0) return <p role="status">{texts.meetingLapsed}</p>;
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return <p class="left">{fill(texts.meetingKept, { time })}</p>;
}

function Fields({ shown, model }: CardProps) {
  const { texts, booker } = shown;
  const { guest, about } = model;
  return (
    <>
      <Text
        label={texts.meetingName}
        value={guest.name.value}
        auto="name"
        tell={(text) => (guest.name.value = text)}
      />
      <label>
        <span>{texts.email}</span>
        <EmailField booker={booker} texts={texts} />
      </label>
      {about.value?.place === 'phone' && (
        <Text
          label={texts.meetingPhone}
          value={guest.phone.value}
          auto="tel"
          wrong={guest.lack.value === 'phone'}
          tell={(text) => (guest.phone.value = text)}
        />
      )}
      {about.value?.questions.map(({ text, required }, at) => (
        <Text
          key={text}
          label={required ? `${text} *` : text}
          value={guest.answers.value[at] ?? ''}
          required={required}
          tell={(typed) => guest.answer(at, typed)}
        />
      ))}
    </>
  );
}

interface TextProps {
  label: string;
  value: string;
  auto?: 'name' | 'tel';
  required?: boolean;
  wrong?: boolean;
  tell: (text: string) => void;
}

function Text({ label, value, auto, required = false, wrong = false, tell }: TextProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode={auto === 'tel' ? 'tel' : 'text'}
        autocomplete={auto ?? 'off'}
        maxLength={auto === 'tel' ? 32 : 255}
        aria-required={required || auto === 'tel'}
        aria-invalid={wrong}
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
    <p class="problem" role="alert">
      {words[lack]}
    </p>
  );
}
