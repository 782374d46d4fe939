import type { Framed } from './context';
import { EmailField, Problem } from './EmailRow';
import { TimesList } from './TimesList';

/** After a missed chat: an address, and times that suit. Says honestly that nothing is booked. */
export function Booker(shown: Framed) {
  const { model, booker, texts } = shown;
  const room = model.room.value;
  const isSent =
    booker.state.value === 'sent' ||
    room?.entries.some(({ kind }) => kind === 'meeting-requested') === true;
  return (
    <section class="booker" aria-label={texts.booker}>
      {isSent ? <Sent texts={texts} /> : <Wish {...shown} />}
    </section>
  );
}

function Sent({ texts }: Pick<Framed, 'texts'>) {
  return (
    <>
      <p class="title" role="status">
        {texts.meetingSent}
      </p>
      <p>{texts.meetingSentMore}</p>
    </>
  );
}

function Wish({ booker, texts, look }: Framed) {
  const submit = (event: Event): void => {
    event.preventDefault();
    void booker.book();
  };
  return (
    <form noValidate onSubmit={submit}>
      <p class="title">{texts.bookerTitle}</p>
      <p>{texts.bookerWhy}</p>
      <label>
        <span>{texts.timeZone}</span>
        <Zones booker={booker} texts={texts} />
      </label>
      <TimesList booker={booker} texts={texts} language={look.language} />
      <label>
        <span>{texts.email}</span>
        <EmailField booker={booker} texts={texts} />
      </label>
      <Problem booker={booker} texts={texts} />
      <button type="submit" class="main" disabled={booker.state.value === 'sending'}>
        {texts.bookMeeting}
      </button>
      <button
        type="button"
        class="plain"
        disabled={booker.state.value === 'sending'}
        onClick={() => void booker.leaveEmail()}
      >
        {texts.sendEmail}
      </button>
    </form>
  );
}

type Part = Pick<Framed, 'booker' | 'texts'>;

function Zones({ booker, texts }: Part) {
  const own = booker.zone.value;
  const zones = new Set([own, ...Intl.supportedValuesOf('timeZone')]);
  return (
    <select
      aria-label={texts.timeZone}
      value={own}
      onChange={({ currentTarget }) => {
        booker.zone.value = currentTarget.value;
      }}
    >
      {[...zones].sort().map((zone) => (
        <option key={zone} value={zone}>
          {zone.replaceAll('_', ' ')}
        </option>
      ))}
    </select>
  );
}
