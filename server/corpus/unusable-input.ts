export type UnusableCode =
  | 'not-found'
  | 'not-readable'
  | 'not-a-file'
  | 'nothing-found'
  | 'line-too-long'
  | 'article-too-long'
  | 'not-written'
  | 'output-exists'
  | 'output-is-input';

/** A file that cannot be read or written; `code` is stable, `message` is one sentence that says what to do. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
  readonly code: UnusableCode;

  constructor(code: UnusableCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the system says about a file, in words. */
export function unusable(error: unknown, doing: 'read' | 'write'): UnusableInput {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const otherwise = doing === 'read' ? 'not-readable' : 'not-written';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UnusableInput('not-found', 'There is no such file or folder.');
    case 'EACCES':
    case 'EPERM':
      return new UnusableInput(otherwise, `Postil may not ${doing} it: check the permissions.`);
    case 'EISDIR':
      return new UnusableInput('not-a-file', 'It is a folder.');
    case 'ENOSPC':
      return new UnusableInput(otherwise, 'The disk is full.');
    case 'ENAMETOOLONG':
      return new UnusableInput(otherwise, 'Its name is too long for the disk.');
    case 'ELOOP':
      return new UnusableInput(otherwise, 'It is a link that leads back to itself.');
    default:
      return new UnusableInput(otherwise, error instanceof Error ? error.message : String(error));
  }
}
