import clip from 'lucide-static/icons/paperclip.svg?nodes';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../Icon';
import type { FileTexts } from './texts';
import type { Uploads } from './Uploads';

/** The button by which files are picked; none where none may be sent. */
export function AttachButton({ uploads, texts }: { uploads: Uploads; texts: FileTexts }) {
  const input = useRef<HTMLInputElement>(null);
  const { rules } = uploads;
  if (!rules) return null;
  return (
    <>
      <button
        type="button"
        class="attach"
        aria-label={texts.attach}
        title={texts.attach}
        onClick={() => input.current?.click()}
      >
        <Icon of={clip} size={20} />
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={rules.types.join(',')}
        onChange={({ currentTarget }) => {
          uploads.add(currentTarget.files ?? []);
          // Picking the same file again is a change, too.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** A copied picture goes out as a file; copied words, even with a picture of them, are words. */
export function pasteInto(uploads: Uploads | undefined): (event: ClipboardEvent) => void {
  return (event) => {
    const data = event.clipboardData;
    if (!uploads?.rules || !data || data.files.length === 0) return;
    if (data.types.includes('text/plain')) return;
    event.preventDefault();
    uploads.add(data.files);
  };
}

/** What makes a place take files that are dropped on it, and whether some hang above it. */
export function useDrop(uploads: Uploads | undefined) {
  const over = useSignal(0);
  const brings = (event: DragEvent): boolean =>
    uploads?.rules !== undefined && event.dataTransfer?.types.includes('Files') === true;
  return {
    isOver: over.value > 0,
    place: {
      onDragEnter: (event: DragEvent): void => {
        if (brings(event)) over.value += 1;
      },
      onDragLeave: (event: DragEvent): void => {
        if (brings(event)) over.value = Math.max(0, over.value - 1);
      },
      onDragOver: (event: DragEvent): void => {
        if (brings(event)) event.preventDefault();
      },
      onDrop: (event: DragEvent): void => {
        if (!brings(event)) return;
        event.preventDefault();
        over.value = 0;
        uploads?.add(event.dataTransfer?.files ?? []);
      },
    },
  };
}
