import close from 'lucide-static/icons/x.svg?nodes';
import { Icon } from '../Icon';
import { fill } from '../texts';
import { sizeText } from './SentFile';
import { fileRefusal, type FileTexts } from './texts';
import type { Upload, Uploads } from './Uploads';

interface Props {
  uploads: Uploads;
  texts: FileTexts;
  language?: string | undefined;
}

/** The files on their way, above the place where they were picked. */
export function UploadList({ uploads, texts, language }: Props) {
  const list = uploads.list.value;
  if (list.length === 0) return null;
  return (
    <ul class="uploads" aria-label={texts.attach}>
      {list.map((upload) => (
        <Row key={upload.key} {...{ upload, uploads, texts, language }} />
      ))}
    </ul>
  );
}

function Row({ upload, uploads, texts, language }: Props & { upload: Upload }) {
  const { key, file, part, refused } = upload;
  const name = file.name;
  const away = refused === undefined ? texts.cancelFile : texts.removeFile;
  return (
    <li class={refused === undefined ? 'upload' : 'upload refused'}>
      <span class="about">
        <bdi title={name}>{name}</bdi>
        {refused === undefined ? (
          <progress value={part} max={1} aria-label={fill(texts.sendingFile, { name })} />
        ) : (
          <small role="alert">
            {texts.notSent} · {refusal(refused, uploads, texts, language)}
          </small>
        )}
      </span>
      {uploads.mayRetry(upload) && (
        <button type="button" class="again" onClick={() => uploads.retry(key)}>
          {texts.tryAgain}
        </button>
      )}
      <button
        type="button"
        class="away"
        aria-label={`${away}: ${name}`}
        title={away}
        onClick={() => uploads.remove(key)}
      >
        <Icon of={close} size={16} />
      </button>
    </li>
  );
}

function refusal(
  code: string,
  uploads: Uploads,
  texts: FileTexts,
  language: string | undefined,
): string {
  const size = sizeText(uploads.rules?.mostBytes ?? 0, language);
  return fill(fileRefusal(code, texts), { size });
}
