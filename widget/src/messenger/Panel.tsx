import { useEffect, useRef } from 'preact/hooks';
import { useDrop } from '../shared/files/picking';
import { directionOf } from '../shared/languages';
import { Again } from './Again';
import { LateBooker } from './booker/LateBooker';
import { Composer } from './Composer';
import type { Framed } from './context';
import { EmailForm } from './EmailRow';
import { focusComposer } from './focus';
import { Header } from './Header';
import { Log } from './Log';
import { isFresh, meetingShown } from './offer';
import { LateRating } from './LateRating';
import { isPutOff, LateLater } from './pounce/LateLater';
import { PreviewNotice } from './PreviewNotice';
import { Scroller } from './Scroller';
import { Sheets } from './side/Sheets';
import { Start } from './Start';
import { Waiting } from './Waiting';

/** The open messenger. */
export function Panel(shown: Framed) {
  const { model, texts, close, focus } = shown;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus) focusComposer(panel.current);
  }, [focus]);
  const Call = shown.calls.View.value;
  const isTalk = shown.side.sheet.value === undefined && model.mayTalk.value;
  const drop = useDrop(isTalk ? model.files.uploads : undefined);
  // The page's own shortcuts must not hear what is typed here.
  const keep = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) close();
  };
  return (
    <section
      class="panel"
      ref={panel}
      aria-label={texts.chat}
      lang={shown.look.language ?? 'en'}
      dir={directionOf(shown.look.language)}
      tabIndex={-1}
      onKeyDown={keep}
      onKeyUp={keep}
      onKeyPress={keep}
      {...drop.place}
    >
      <Header {...shown} />
      {Call && <Call />}
      <Offline {...shown} />
      {shown.side.sheet.value === undefined ? <Conversation {...shown} /> : <Sheets {...shown} />}
      {drop.isOver && <p class="dropping">{texts.drop}</p>}
    </section>
  );
}

/** What was said, and where one writes. */
function Conversation(shown: Framed) {
  const { model, assistant, texts, store } = shown;
  const putOff = isPutOff(model.room.value);
  const isBookerOffered = isFresh(model)
    ? assistant.offersMeeting.value ||
      (!assistant.isAsking.value &&
        (!model.mayTalk.value || (model.offer.value ?? 'person') !== 'person'))
    : !model.mayTalk.value || (model.room.value?.view.endReason === 'missed' && !putOff);
  const offer = meetingShown(model);
  const later = (): void => void (model.meeting.value = null);
  return (
    <>
      <Scroller {...{ model, assistant, store }} label={texts.newestMessages}>
        <Start {...shown} />
        <Log {...shown} />
        <LateRating {...shown} />
        {(isBookerOffered || offer !== undefined) && (
          <LateBooker key={offer} {...{ shown, offer }} {...(!isBookerOffered && { later })} />
        )}
        {putOff && <LateLater {...shown} Form={EmailForm} />}
        <Again {...shown} />
      </Scroller>
      <Waiting {...shown} />
      <PreviewNotice {...shown} />
      <Composer {...shown} />
    </>
  );
}

/** Told in words; work goes on meanwhile. What begins is no news: nothing moves when it is there. */
function Offline({ model, texts }: Framed) {
  const connection = model.connection.value;
  if (connection === 'open' || model.offer.value === undefined) return null;
  return <p class="offline">{connection === 'waiting' ? texts.offline : texts.connecting}</p>;
}
