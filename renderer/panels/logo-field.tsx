import { useId, useRef, useState } from 'react';
import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import { MAX_LOGO_BYTES, MAX_LOGO_PIXELS, readLogo } from '#core/figure/logo.ts';
import { useWords } from '../state/language.ts';

const MOST_KB = formatCount(MAX_LOGO_BYTES / 1000);

const WORDS = inLanguages({
  en: {
    logo: 'Logo',
    yours: 'Your logo',
    choose: 'Choose…',
    change: 'Change…',
    remove: 'Remove',
    refused:
      `A PNG or JPEG of at most ${MOST_KB} kB and ${MAX_LOGO_PIXELS / 1_000_000} million pixels,` +
      ' please, whole and upright.',
  },
  zh: {
    logo: '徽标',
    yours: '你的徽标',
    choose: '选择…',
    change: '更换…',
    remove: '移除',
    refused:
      `请选择完整且方向正确的PNG或JPEG，最大${MOST_KB} kB、` +
      `${formatCount(MAX_LOGO_PIXELS / 10_000)}万像素。`,
  },
});

/** A PNG or JPEG that stands in the corner of pictures, as base64; what is none is refused in words. */
export function LogoField({
  logo,
  onChange,
}: {
  logo: string | null;
  onChange: (logo: string | null) => void;
}) {
  const id = useId();
  const words = useWords(WORDS);
  const input = useRef<HTMLInputElement>(null);
  const choosing = useRef<HTMLButtonElement>(null);
  const [isRefused, setRefused] = useState(false);
  const shown = logo === null ? null : readLogo(logo);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const base64 = await logoOf(file).catch(() => null);
    setRefused(base64 === null);
    if (base64 !== null) onChange(base64);
  };
  const remove = () => {
    setRefused(false);
    onChange(null);
    // Its own button goes away with the logo.
    choosing.current?.focus();
  };
  return (
    <div className="ct-export-logo">
      <span id={id}>{words.logo}</span>
      {shown && <img src={`data:${shown.mediaType};base64,${shown.base64}`} alt={words.yours} />}
      <button
        ref={choosing}
        type="button"
        className="ct-text-button"
        aria-describedby={id}
        onClick={() => input.current?.click()}
      >
        {shown ? words.change : words.choose}
      </button>
      {shown && (
        <button type="button" className="ct-text-button" aria-describedby={id} onClick={remove}>
          {words.remove}
        </button>
      )}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        onChange={({ currentTarget }) => {
          void choose(currentTarget.files?.[0]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {isRefused && (
        <p className="ct-field-error" role="alert">
          {words.refused}
        </p>
      )}
    </div>
  );
}

/** A file as base64; null when it cannot be a logo. Rejects when it is damaged. */
async function logoOf(file: File): Promise<string | null> {
  if (file.size > MAX_LOGO_BYTES) return null;
  const base64 = await toBase64(file);
  if (!readLogo(base64)) return null;
  const image = await createImageBitmap(file);
  image.close();
  return base64;
}

async function toBase64(file: File): Promise<string> {
  const reader = new FileReader();
  const loaded = new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', reject);
  });
  reader.readAsDataURL(file);
  await loaded;
  return typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '';
}
