import { Component, type ReactNode } from 'react';
import './error-boundary.css';

/** Shows what broke instead of an empty window, with a way out. The data set is safe in the main process. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="ct-broken" role="alert">
        <h1>This window broke</h1>
        <p>Your data is untouched. Reloading brings the window back as it was.</p>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : 'Unknown error'}</pre>
        <button type="button" onClick={() => window.location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}
