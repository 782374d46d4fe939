import { fill } from '../../shared/texts';
import type { Framed } from '../context';
import { History } from './History';
import { ProofForm } from './ProofForm';
import { SheetFrame } from './SheetFrame';

/** The sheet that lies over the conversation. */
export function Sheets(shown: Framed) {
  const { side, texts } = shown;
  const close = (): void => side.close();
  const { back } = texts;
  switch (side.sheet.value) {
    case 'proof':
      return (
        <SheetFrame title={texts.confirmEmail} back={back} close={close}>
          <Proof {...shown} />
        </SheetFrame>
      );
    case 'transcript':
      return (
        <SheetFrame title={texts.sendTranscript} back={back} close={close}>
          <Transcript {...shown} />
        </SheetFrame>
      );
    case 'history':
      return <History {...shown} />;
    default:
      return null;
  }
}

function Proof({ side, texts }: Framed) {
  const { proof } = side;
  if (!proof.proven.value)
    return <ProofForm proof={proof} texts={texts} done={() => side.proved()} />;
  return <p role="status">{fill(texts.confirmed, { email: proof.email.value ?? '' })}</p>;
}

function Transcript({ side, texts }: Framed) {
  const { proof, transcript } = side;
  const send = (): void => void transcript.send();
  if (!proof.proven.value) return <ProofForm proof={proof} texts={texts} done={send} />;
  switch (transcript.state.value) {
    case 'sent':
      return <p role="status">{fill(texts.transcriptSent, { email: transcript.sentTo.value })}</p>;
    case 'too-many':
      return <p role="alert">{texts.transcriptTooMany}</p>;
    case 'failed':
      return (
        <>
          <p role="alert">{texts.failed}</p>
          <button type="button" class="plain" onClick={send}>
            {texts.tryAgain}
          </button>
        </>
      );
    default:
      return <p role="status">{texts.sending}</p>;
  }
}
