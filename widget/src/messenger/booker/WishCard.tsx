import type { Framed } from '../context';
import { EmailField, Problem } from '../EmailRow';
import { wishFor } from './wish';
import { WishTimes } from './WishTimes';
import { Zones } from './Zones';

/** Where no time can be booked: an address, and times that suit. Says honestly that nothing is booked. */
export function WishCard(shown: Framed) {
  const { model, booker, texts } = shown;
  const isSent =
    booker.state.value === 'sent' ||
    model.room.value?.entries.some(({ kind }) => kind === 'meeting-requested') === true;
  return isSent ? <Sent texts={texts} /> : <Wish {...shown} />;
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

function Wish({ booker, texts, look, clock }: Framed) {
  const submit = (event: Event): void => {
    event.preventDefault();
    void wishFor(booker);
  };
  return (
    <form noValidate onSubmit={submit}>
      <p class="title">{texts.bookerTitle}</p>
      <p>{texts.bookerWhy}</p>
      <Zones booker={booker} texts={texts} />
      <WishTimes booker={booker} texts={texts} language={look.language} now={clock.now()} />
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
