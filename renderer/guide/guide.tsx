import { useEffect, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { GuideChapter } from 'virtual:guide/en';
import { inLanguages } from '#core/words/language.ts';
import { useLanguage, useWords } from '../state/language.ts';
import './guide.css';

const CONTENTS = inLanguages({ en: 'Contents', zh: '目录' });

/** The chapters beside their contents. The reader's place stays when they change over to the other language. */
export function Guide({ chapters }: { chapters: readonly GuideChapter[] }): ReactElement {
  const windowLanguage = useLanguage();
  const [target, setTarget] = useState({ id: chapters[0]?.id ?? '' });
  const text = useRef<HTMLElement>(null);
  const chapter = chapters.find(({ id }) => isIn(target.id, id)) ?? chapters[0];
  useEffect(() => {
    const heading =
      chapter && text.current?.querySelector<HTMLElement>(`#${CSS.escape(target.id)}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [target, chapter]);
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    setTarget({ id: new URLSearchParams(link.search).get('chapter') ?? '' });
  };
  const language = chapter?.language === windowLanguage ? undefined : chapter?.language;
  return (
    <div className="ct-guide">
      <nav aria-label={useWords(CONTENTS)}>
        <ul>
          {chapters.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="ct-text-button"
                aria-current={one === chapter}
                onClick={() => setTarget({ id: one.id })}
              >
                {one.title}
              </button>
              {one === chapter && (
                <ul lang={language}>
                  {one.sections.map(({ id, title }) => (
                    <li key={id}>
                      <button
                        type="button"
                        className="ct-text-button"
                        onClick={() => setTarget({ id })}
                      >
                        {title}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- clicks on its links */}
      <article
        ref={text}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls it
        tabIndex={0}
        lang={language}
        aria-label={chapter?.title}
        onClick={follow}
        // oxlint-disable-next-line react/no-danger -- made by the build from our own documents
        dangerouslySetInnerHTML={{ __html: chapter?.html ?? '' }}
      />
    </div>
  );
}

/** Ids of sections begin with that of their chapter. */
function isIn(id: string, chapter: string): boolean {
  return id === chapter || id.startsWith(`${chapter}-`);
}
