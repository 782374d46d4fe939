import { fill } from '../../shared/texts';
import type { Texts } from '../texts';
import type { ProofModel } from './ProofModel';

interface Props {
  proof: ProofModel;
  texts: Texts;
  /** The address was proven just now. */
  done?: () => void;
}

/** First an address, then the code that went there. */
export function ProofForm({ proof, texts, done }: Props) {
  return proof.sentTo.value === undefined ? (
    <AddressForm proof={proof} texts={texts} />
  ) : (
    <CodeForm proof={proof} texts={texts} {...(done && { done })} />
  );
}

function AddressForm({ proof, texts }: Props) {
  const known = proof.email.value;
  const submit = (event: Event): void => {
    event.preventDefault();
    void proof.send();
  };
  return (
    <form class="proof" noValidate onSubmit={submit}>
      <p>{texts.confirmWhy}</p>
      {known === undefined ? (
        <input
          type="email"
          autocomplete="email"
          maxLength={254}
          aria-label={texts.email}
          placeholder={texts.emailExample}
          aria-invalid={proof.problem.value === 'email'}
          value={proof.typed.value}
          onInput={({ currentTarget }) => {
            proof.typed.value = currentTarget.value;
          }}
        />
      ) : (
        <p class="known">{known}</p>
      )}
      <Problem proof={proof} texts={texts} />
      <button type="submit" class="main" disabled={proof.busy.value}>
        {texts.sendCode}
      </button>
      {known !== undefined && (
        <button type="button" class="plain" onClick={() => proof.change()}>
          {texts.otherAddress}
        </button>
      )}
    </form>
  );
}

function CodeForm({ proof, texts, done }: Props) {
  const submit = (event: Event): void => {
    event.preventDefault();
    void proof.check().then((proven) => {
      if (proven) done?.();
    });
  };
  return (
    <form class="proof" noValidate onSubmit={submit}>
      <p role="status">{fill(texts.codeSent, { email: proof.sentTo.value ?? '' })}</p>
      <input
        class="digits"
        type="text"
        inputMode="numeric"
        autocomplete="one-time-code"
        maxLength={12}
        aria-label={texts.code}
        aria-invalid={proof.problem.value === 'wrong'}
        value={proof.code.value}
        onInput={({ currentTarget }) => {
          proof.code.value = currentTarget.value;
        }}
      />
      <Problem proof={proof} texts={texts} />
      <button type="submit" class="main" disabled={proof.busy.value}>
        {texts.confirm}
      </button>
      <button
        type="button"
        class="plain"
        disabled={proof.busy.value}
        onClick={() => void proof.send()}
      >
        {texts.newCode}
      </button>
    </form>
  );
}

function Problem({ proof, texts }: Props) {
  const problem = proof.problem.value;
  if (problem === undefined) return null;
  const left = proof.attemptsLeft.value;
  const words = {
    email: texts.emailWrong,
    wrong: left === '' ? texts.codeWrong : `${texts.codeWrong} ${fill(texts.codeLeft, { left })}`,
    ended: texts.codeEnded,
    'too-many': texts.codesTooMany,
    failed: texts.failed,
  };
  return (
    <p class="problem" role="alert">
      {words[problem]}
    </p>
  );
}
