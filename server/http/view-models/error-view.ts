import type { Problem } from '../problem.ts';

export interface ErrorView {
  readonly status: number;
  readonly title: string;
  readonly message: string;
}

const titles: Readonly<Record<number, string>> = {
  404: 'Nothing is here',
  405: 'Not this way',
  413: 'Too large',
  421: 'Not this address',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Busy',
};

export function errorView({ status, message }: Problem): ErrorView {
  return { status, title: titles[status] ?? 'That did not work', message };
}
