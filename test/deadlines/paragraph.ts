/** Read as published on 7 January 2021. */
export interface DeadlineParagraph {
  readonly text: string;
  /** `due before|by | who or - | force` of each deadline in the paragraph, in reading order. */
  readonly expected: readonly string[];
}

export const published = '2021-01-07T12:28';
