import type { Expected, Outcome, Tally } from './outcome.ts';
import type { ProgressBar } from './progress-bar.ts';
import { printable, say } from './streams.ts';

/** Says on standard error how the work goes. */
export interface Reporter {
  readonly begin: (expected: Expected) => void;
  /** Something a person should know that is no failure. */
  readonly note: (message: string) => void;
  readonly article: (outcome: Outcome) => void;
  readonly end: (tally: Tally, interrupted: boolean) => void;
}

const named = (outcome: Outcome & { readonly status: 'failed' }): string =>
  `${printable(outcome.article.name)}: ${printable(outcome.message)} [${outcome.code}]`;

/** Names the failures and nothing else. */
export const quietReporter: Reporter = {
  begin: () => {},
  note: () => {},
  article: outcome => {
    if (outcome.status === 'failed') say(named(outcome));
  },
  end: () => {},
};

/** One JSON object a line. */
export function jsonReporter(now: () => number): Reporter {
  const event = (name: string, fields: Readonly<Record<string, unknown>>): void =>
    say(JSON.stringify({ event: name, ...fields }));
  let begun = now();
  return {
    begin: expected => {
      begun = now();
      event('start', { ...expected });
    },
    note: message => event('note', { message }),
    article: outcome =>
      event('article', {
        name: outcome.article.name,
        id: outcome.article.id(),
        status: outcome.status,
        ...('output' in outcome ? { output: outcome.output } : {}),
        ...(outcome.status === 'failed' ? { code: outcome.code, message: outcome.message } : {}),
      }),
    end: ({ done, skipped, failed }, interrupted) =>
      event('summary', { done, skipped, failed, interrupted, seconds: secondsSince(begun, now()) }),
  };
}

/** For people; `bar` is null where standard error is no terminal, `summary` false for one article to standard output. */
export function plainReporter(now: () => number, bar: ProgressBar | null, summary: boolean): Reporter {
  let begun = now();
  const line = (text: string): void => (bar ? bar.above(text) : say(text));
  return {
    begin: expected => {
      begun = now();
      bar?.begin(expected);
    },
    note: message => line(printable(message)),
    article: outcome => {
      if (outcome.status === 'failed') line(named(outcome));
      bar?.advance(outcome.article.bytes);
    },
    end: (tally, interrupted) => {
      bar?.end();
      if (interrupted)
        say('Interrupted. What is finished stays; --resume with the same --out does only the rest.');
      if (summary || interrupted) say(summaryOf(tally, secondsSince(begun, now())));
    },
  };
}

function summaryOf({ done, skipped, failed }: Tally, seconds: number): string {
  const rate = seconds > 0 ? `, ${(done / seconds).toFixed(1)} a second` : '';
  return [
    `${done} ${done === 1 ? 'article' : 'articles'} annotated in ${seconds} s${rate}`,
    ...(skipped > 0 ? [`${skipped} done before`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join('; ');
}

const secondsSince = (begun: number, now: number): number => Math.round((now - begun) / 100) / 10;
