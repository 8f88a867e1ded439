import { Problem } from './problem.ts';
import type { Submission } from './submission.ts';

/** What is wrong with a form before anything is read, or null. */
export function faultOf({ text, file }: Submission, articleLimit: number): Problem | null {
  if (file && text.trim() !== '') {
    return new Problem(
      'malformed-request',
      'There is both a text and a file. Empty the text field, or leave the file out.',
    );
  }
  const size = file ? file.bytes.length : Buffer.byteLength(text);
  if (size > articleLimit)
    return new Problem('too-large', 'This is too large: an article may have up to 8 megabytes.');
  if (!file && text.trim() === '') {
    return new Problem('empty-article', 'Paste an article, or choose a file.');
  }
  return null;
}
