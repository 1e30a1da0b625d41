import { useId, useRef, useState } from 'react';
import { formatCount } from '#core/format-count.ts';
import { MAX_LOGO_BYTES, readLogo } from '#core/figure/logo.ts';

/** A PNG or JPEG that stands in the corner of pictures, as base64; what is none is refused in words. */
export function LogoField({
  logo,
  onChange,
}: {
  logo: string | null;
  onChange: (logo: string | null) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  const shown = logo === null ? null : readLogo(logo);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const base64 = file.size <= MAX_LOGO_BYTES ? await toBase64(file) : null;
    const isLogo = base64 !== null && readLogo(base64) !== null;
    setRefused(!isLogo);
    if (isLogo) onChange(base64);
  };
  return (
    <div className="ct-export-logo">
      <span id={id}>Logo</span>
      {shown && <img src={`data:${shown.mediaType};base64,${shown.base64}`} alt="Your logo" />}
      <button
        type="button"
        className="ct-text-button"
        aria-describedby={id}
        onClick={() => input.current?.click()}
      >
        {shown ? 'Change…' : 'Choose…'}
      </button>
      {shown && (
        <button
          type="button"
          className="ct-text-button"
          aria-describedby={id}
          onClick={() => onChange(null)}
        >
          Remove
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
          A PNG or JPEG of at most {formatCount(MAX_LOGO_BYTES / 1000)} kB, please.
        </p>
      )}
    </div>
  );
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
