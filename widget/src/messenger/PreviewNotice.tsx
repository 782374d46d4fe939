import type { Shown } from './context';
import type { MessengerModel } from './MessengerModel';

export const PREVIEW_NOTICE = 'foyer-preview-notice';

/** Whether the rep sees what is typed before it is sent. */
export function isPreviewed(model: MessengerModel): boolean {
  const view = model.room.value?.view;
  return view?.state === 'open' && view.previewed === true;
}

/** Told as long as the rep sees what is typed before it is sent. */
export function PreviewNotice({ model, texts }: Shown) {
  if (!isPreviewed(model)) return null;
  return (
    <p id={PREVIEW_NOTICE} class="previewed" role="status">
      {texts.previewNotice}
    </p>
  );
}
