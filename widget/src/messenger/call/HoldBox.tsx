import { Word } from '../../calls/parts';
import type { CallTexts } from '../../calls/texts';
import { fill } from '../../shared/texts';
import type { HoldModel } from './HoldModel';

interface Props {
  model: HoldModel;
  texts: CallTexts;
  /** What is said to who waits, as the company says it. */
  announcement: string;
}

/** On top of the messages: the way to call, or the place in the line of those who did. */
export function HoldBox(props: Props) {
  const { model } = props;
  if (model.isHeld.value) return <Held {...props} />;
  return model.mayCall.value ? <Offered {...props} /> : <Ended {...props} />;
}

function Held({ model, texts: { hold, region }, announcement }: Props) {
  const { place = 1, company = '' } = model.place.value ?? {};
  const isHere = model.isHere.value;
  const isMuted = model.muted.value;
  return (
    <section class="call" aria-label={region}>
      <p role="status">
        <strong>{place === 1 ? hold.next : hold.place(place)}</strong>
      </p>
      <p class="call-hint">{isHere ? fill(announcement, { company }) : hold.elsewhere}</p>
      <div class="call-controls">
        {isHere && (
          <Word onClick={() => (model.muted.value = !isMuted)}>
            {isMuted ? hold.unmute : hold.mute}
          </Word>
        )}
        <Word kind="stop" onClick={() => void model.leave()}>
          {hold.leave}
        </Word>
      </div>
    </section>
  );
}

function Offered(props: Props) {
  const { model, texts } = props;
  return (
    <>
      <Ended {...props} />
      <section class="call" aria-label={texts.region}>
        <Trouble {...props} />
        <div class="call-controls">
          <Word kind="go" busy={model.calling.value} onClick={() => void model.call()}>
            {texts.hold.call}
          </Word>
          <p class="call-hint call-state">{texts.hold.help}</p>
        </div>
      </section>
    </>
  );
}

function Trouble({ model, texts }: Props) {
  const trouble = model.trouble.value;
  if (trouble === undefined) return null;
  return (
    <p class="trouble" role="alert">
      {texts.trouble[trouble]}
    </p>
  );
}

/** How the last wait ended, until the conversation is another one. */
function Ended({ model, texts }: Props) {
  const state = model.ending.value;
  if (state === undefined) return null;
  return (
    <p class="offline" role="status">
      {texts.hold[state]}
    </p>
  );
}
