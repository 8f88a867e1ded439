const mostKept = 20_000;

/**
 * The same answers, the latest of them kept: an article asks for the same few words again and again. At a fixed
 * number all are forgotten, so that memory stays bounded; `ask` must depend on the key alone.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  ask: (key: string) => Answer,
): (key: string) => Answer {
  const kept = new Map<string, Answer>();
  return key => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const answer = ask(key);
    kept.set(key, answer);
    return answer;
  };
}
