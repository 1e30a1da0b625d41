/**
 * Makes a way to ask of which only the newest question counts: while an answer is on its way the newest one is asked next,
 * and all between are left out.
 */
export function askNewest<Q, A>(
  ask: (question: Q) => Promise<A>,
  take: (question: Q, answer: A) => void,
): (question: Q) => void {
  let isAsking = false;
  let waiting: { question: Q } | null = null;
  const keepAsking = async (): Promise<void> => {
    isAsking = true;
    try {
      while (waiting) {
        const { question } = waiting;
        waiting = null;
        take(question, await ask(question));
      }
    } finally {
      isAsking = false;
      // What was queued behind a question that failed is asked all the same.
      if (waiting) void keepAsking();
    }
  };
  return (question) => {
    waiting = { question };
    if (!isAsking) void keepAsking();
  };
}
