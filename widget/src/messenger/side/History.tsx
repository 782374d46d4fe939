import type { ConversationView } from '../../protocol/frames';
import { fill } from '../../shared/texts';
import type { Framed } from '../context';
import { itemsOf } from '../items';
import { Items } from '../Log';
import { dayText, shortTime } from '../times';
import { SheetFrame } from './SheetFrame';

/** Earlier conversations: which there are, and one of them to read. */
export function History(shown: Framed) {
  const { side, texts } = shown;
  const { history } = side;
  const room = history.room.value;
  return room ? (
    <SheetFrame
      title={titleOf(room.view, shown)}
      back={texts.history}
      close={() => history.leave()}
    >
      <div class="log">
        <Items items={itemsOf([room], [], () => false)} shown={shown} />
      </div>
      <Rest {...shown} />
    </SheetFrame>
  ) : (
    <SheetFrame title={texts.history} back={texts.back} close={() => side.close()}>
      <List {...shown} />
      <Rest {...shown} />
      <Others {...shown} />
    </SheetFrame>
  );
}

function List(shown: Framed) {
  const { side, texts } = shown;
  const { history } = side;
  const list = history.list.value;
  if (list === undefined)
    return history.failed.value ? null : <p role="status">{texts.connecting}</p>;
  if (list.length === 0) return <p>{texts.historyNone}</p>;
  return (
    <ul class="past">
      {list.map((view) => (
        <li key={view.conversation}>
          <button type="button" onClick={() => void history.read(view)}>
            <strong>{view.rep ? view.rep.name : texts.nobodyCame}</strong>
            <span>{titleOf(view, shown)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is left to be shown, or what went wrong. */
function Rest({ side, texts }: Framed) {
  const { history } = side;
  return (
    <>
      {history.failed.value && <p role="alert">{texts.failed}</p>}
      {(history.more.value || history.failed.value) && (
        <button type="button" class="plain" onClick={() => void history.goOn()}>
          {history.failed.value ? texts.tryAgain : texts.showMore}
        </button>
      )}
    </>
  );
}

/** More may be had by a proven address; and whoever it is may leave no trace here. */
function Others({ side, texts, forget }: Framed) {
  const { proof } = side;
  const again = (): void => side.showHistory();
  return (
    <div class="others">
      {proof.proven.value && <p>{fill(texts.confirmed, { email: proof.email.value ?? '' })}</p>}
      {!proof.proven.value && proof.mail.value && (
        <>
          <p>{texts.historyOthers}</p>
          <button type="button" class="plain" onClick={() => side.showProof(again)}>
            {texts.confirmEmail}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={forget} title={texts.forgetWhy}>
        {texts.forgetMe}
      </button>
    </div>
  );
}

function titleOf(view: ConversationView, { look, texts }: Framed): string {
  const at = Date.parse(view.startedAt);
  return `${dayText(at, Date.now(), look.language, texts)}, ${shortTime(at, look.language)}`;
}
