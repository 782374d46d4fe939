import { fill } from '../../shared/texts';
import type { Framed } from '../context';
import type { EmailForm } from '../EmailRow';

/** What is there already is handed over, so that nothing is fetched twice. */
export interface Props extends Framed {
  Form: typeof EmailForm;
}

/** No rep came to what the visitor answered: it may say where it can be written to. */
export function Later({ model, booker, texts, Form }: Props) {
  const isLeft =
    booker.state.value === 'sent' ||
    model.room.value?.entries.some(({ kind }) => kind === 'meeting-requested') === true;
  if (isLeft) {
    const words = fill(texts.answerByEmail, { email: booker.email.value });
    return (
      <p class="thanks" role="status">
        {words}
      </p>
    );
  }
  const send = () => void booker.leaveEmail();
  return <Form {...{ booker, texts, send }} why={texts.answerFollowsMore} />;
}
