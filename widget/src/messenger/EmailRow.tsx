import { fill } from '../shared/texts';
import type { BookerModel } from './BookerModel';
import type { SideModel } from './side/SideModel';
import type { Texts } from './texts';

interface Props {
  booker: BookerModel;
  texts: Texts;
}

/** Where a visitor may leave an address and need not. */
export function EmailRow({ booker, side, texts }: Props & { side: SideModel }) {
  const told = booker.told.value;
  if (told !== undefined) {
    return (
      <div class="thanks">
        <p role="status">{fill(texts.emailThanks, { email: told })}</p>
        {side.proof.mail.value && !side.proof.proven.value && (
          <button type="button" class="plain" onClick={() => side.showProof()}>
            {texts.confirmEmail}
          </button>
        )}
      </div>
    );
  }
  return (
    <EmailForm {...{ booker, texts }} why={texts.emailWhy} send={() => void booker.sendEmail()} />
  );
}

/** An address, and why it is asked for. */
export function EmailForm({ booker, texts, why, send }: Props & { why: string; send: () => void }) {
  const submit = (event: Event): void => {
    event.preventDefault();
    send();
  };
  return (
    <form class="email" noValidate onSubmit={submit}>
      <p id="foyer-email-why">{why}</p>
      <div class="row">
        <EmailField booker={booker} texts={texts} describedBy="foyer-email-why" />
        <button type="submit" class="plain">
          {texts.sendEmail}
        </button>
      </div>
      <Problem booker={booker} texts={texts} />
    </form>
  );
}

export function EmailField({ booker, texts, describedBy }: Props & { describedBy?: string }) {
  return (
    <input
      type="email"
      autocomplete="email"
      maxLength={254}
      aria-label={texts.email}
      placeholder={texts.emailExample}
      aria-invalid={booker.problem.value === 'email'}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      value={booker.email.value}
      onInput={({ currentTarget }) => {
        booker.email.value = currentTarget.value;
      }}
    />
  );
}

export function Problem({ booker, texts }: Props) {
  const problem = booker.problem.value;
  if (problem === undefined) return null;
  const words = { email: texts.emailWrong, times: texts.chooseTimes, failed: texts.failed };
  return (
    <p class="problem" role="alert">
      {words[problem]}
    </p>
  );
}
