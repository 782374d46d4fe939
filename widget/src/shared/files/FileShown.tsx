import fileIcon from 'lucide-static/icons/file-text.svg?nodes';
import save from 'lucide-static/icons/download.svg?nodes';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../Icon';
import { fill } from '../texts';
import { kindText, sizeText, type SentFile } from './SentFile';
import type { FileTexts } from './texts';

export type Ask = (fresh?: boolean) => Promise<string>;

export interface FileProps {
  file: SentFile;
  texts: Pick<FileTexts, 'download' | 'fileFailed'>;
  language?: string | undefined;
  /** Where it can be read; `fresh` where the last answer did not open it. None while it is posted. */
  address?: Ask | undefined;
}

/** A file in a log: a picture as such, everything else by name and size. */
export function FileShown(props: FileProps) {
  const { width, height } = props.file;
  return width === undefined || height === undefined ? (
    <FileRow {...props} />
  ) : (
    <Picture {...props} box={boxOf(width, height)} />
  );
}

const WIDEST = 240;
const HIGHEST = 200;
const LEAST = 56;

interface Box {
  width: number;
  height: number;
}

/** The place that a picture takes from the beginning, so that nothing jumps when it comes. */
function boxOf(width: number, height: number): Box {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  const within = (side: number, most: number): number =>
    Math.round(Math.min(most, Math.max(LEAST, side * scale)));
  return { width: within(width, WIDEST), height: within(height, HIGHEST) };
}

function Picture({ file, texts, language, address, box }: FileProps & { box: Box }) {
  const source = useSignal<string>();
  const failed = useSignal(false);
  const tries = useSignal(0);
  const ask = (fresh: boolean): void =>
    void address?.(fresh).then(
      (url) => (source.value = url),
      () => (failed.value = true),
    );
  useEffect(() => ask(false), [file.id, address === undefined]);
  const broken = (): void => {
    tries.value += 1;
    if (tries.value > 1) failed.value = true;
    else ask(true);
  };
  if (failed.value) return <FileRow {...{ file, texts, language, address }} />;
  return (
    <button
      type="button"
      class="picture"
      style={{ width: `${box.width}px`, height: `${box.height}px` }}
      title={file.name}
      onClick={() => void address?.(true).then(show, () => (failed.value = true))}
    >
      {source.value === undefined ? (
        <span class="unseen">{file.name}</span>
      ) : (
        <img src={source.value} alt={file.name} {...box} onError={broken} />
      )}
    </button>
  );
}

function FileRow({ file, texts, language, address }: FileProps) {
  const failed = useSignal(false);
  const facts = [kindText(file), sizeText(file.bytes, language)].filter(Boolean).join(' · ');
  const download = (): void => {
    failed.value = false;
    void address?.(true).then(show, () => (failed.value = true));
  };
  return (
    <>
      <button
        type="button"
        class="file"
        title={file.name}
        aria-label={`${fill(texts.download, { name: file.name })}, ${facts}`}
        aria-disabled={address === undefined}
        onClick={download}
      >
        <Icon of={fileIcon} size={24} />
        <span class="about">
          <bdi>{file.name}</bdi>
          <small>{facts}</small>
        </span>
        <Icon of={save} size={20} />
      </button>
      {failed.value && (
        <span class="file-trouble" role="alert">
          {texts.fileFailed}
        </span>
      )}
    </>
  );
}

/** Pictures are shown in a window of their own, everything else is saved, as the server says. */
function show(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
