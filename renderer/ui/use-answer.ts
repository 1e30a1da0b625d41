import { useEffect, useState } from 'react';

/** The answer to a question that is asked once; null until it is there. */
export function useAnswer<T>(ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = async () => {
      const given = await ask();
      if (isWanted) setAnswer(given);
    };
    void take();
    return () => {
      isWanted = false;
    };
  }, [ask]);
  return answer;
}
