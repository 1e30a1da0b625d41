import { Component, type ReactNode } from 'react';
import { inLanguages } from '#core/words/language.ts';
import { useWords } from '../state/language.ts';
import './error-boundary.css';

const WORDS = inLanguages({
  en: {
    title: 'This window broke',
    advice: 'Your data is untouched. Reloading brings the window back as it was.',
    unknown: 'Unknown error',
    reload: 'Reload',
  },
  zh: {
    title: '窗口出错',
    advice: '数据没有受到影响。重新载入后窗口将恢复原样。',
    unknown: '未知错误',
    reload: '重新载入',
  },
});

/** Shows what broke instead of an empty window, with a way out. The data set is safe in the main process. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Broken error={error} />;
  }
}

function Broken({ error }: { error: unknown }): ReactNode {
  const words = useWords(WORDS);
  return (
    <main className="ct-broken" role="alert">
      <h1>{words.title}</h1>
      <p>{words.advice}</p>
      <pre>{error instanceof Error ? `${error.name}: ${error.message}` : words.unknown}</pre>
      <button type="button" onClick={() => window.location.reload()}>
        {words.reload}
      </button>
    </main>
  );
}
