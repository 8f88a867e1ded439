export const inputFormats = ['auto', 'text', 'html', 'markdown', 'jsonl'] as const;
export type InputFormat = (typeof inputFormats)[number];
