/** What a time rule reads: what the text says, before anything is resolved against a date. */
export interface TimeReading {
  readonly type: 'date' | 'time' | 'duration' | 'set';
}
