/**
 * Writing systems. Most belong to one widely read language and decide alone; the four that several languages share
 * (and Chinese and Japanese, which share Han) are decided by their words and letters.
 */
const scriptNames = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Devanagari',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Thai',
  'Greek',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Bengali',
  'Tamil',
  'Telugu',
  'Gujarati',
  'Kannada',
  'Malayalam',
  'Gurmukhi',
  'Oriya',
  'Sinhala',
  'Khmer',
  'Lao',
  'Myanmar',
  'Ethiopic',
  'Tibetan',
  'Thaana',
] as const;
export type Script = (typeof scriptNames)[number];

/** The language (ISO 639-3) of a script that one widely read language writes. */
export const onlyLanguageOf: Readonly<Partial<Record<Script, string>>> = {
  Hangul: 'kor',
  Thai: 'tha',
  Greek: 'ell',
  Hebrew: 'heb',
  Armenian: 'hye',
  Georgian: 'kat',
  Bengali: 'ben',
  Tamil: 'tam',
  Telugu: 'tel',
  Gujarati: 'guj',
  Kannada: 'kan',
  Malayalam: 'mal',
  Gurmukhi: 'pan',
  Oriya: 'ori',
  Sinhala: 'sin',
  Khmer: 'khm',
  Lao: 'lao',
  Myanmar: 'mya',
  Ethiopic: 'amh',
  Tibetan: 'bod',
  Thaana: 'div',
};

/** A syllable or a whole word a character: such letters say more than one letter of an alphabet. */
const lettersPerCharacter: Readonly<Partial<Record<Script, number>>> = {
  Han: 3,
  Hiragana: 2,
  Katakana: 2,
  Hangul: 3,
};

const patterns = scriptNames.map(name => new RegExp(`^\\p{Script=${name}}$`, 'u'));
const unknown = 255;
const none = 254;
const known = new Uint8Array(0x10000).fill(unknown);

/** The script of a code unit of the basic plane; letters beyond it (rare Han aside, hardly ever text) have none. */
export function scriptOf(codeUnit: number): Script | null {
  if (known[codeUnit] === unknown) {
    const letter = String.fromCharCode(codeUnit);
    const index = patterns.findIndex(pattern => pattern.test(letter));
    known[codeUnit] = index >= 0 ? index : none;
  }
  return scriptNames[known[codeUnit] ?? none] ?? null;
}

export interface ScriptCounts {
  /** The script of most letters, counted by what a letter says; null without letters. */
  readonly main: Script | null;
  /** Share of the letters that are in the main script, Han with kana counting as one script. */
  readonly share: number;
  readonly letters: number;
  readonly counts: Readonly<Partial<Record<Script, number>>>;
}

export function countScripts(text: string): ScriptCounts {
  const counts: Partial<Record<Script, number>> = {};
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index));
    if (script) counts[script] = (counts[script] ?? 0) + (lettersPerCharacter[script] ?? 1);
  }
  const merged: Partial<Record<Script, number>> = { ...counts };
  const kana = (counts.Hiragana ?? 0) + (counts.Katakana ?? 0);
  delete merged.Hiragana;
  delete merged.Katakana;
  if (kana > 0) merged.Han = (merged.Han ?? 0) + kana;
  let main: Script | null = null;
  let letters = 0;
  for (const script of scriptNames) {
    const count = merged[script] ?? 0;
    letters += count;
    if (count > (main ? (merged[main] ?? 0) : 0)) main = script;
  }
  return { main, share: main ? (merged[main] ?? 0) / letters : 0, letters, counts };
}

/** Characters that only Japanese writes this way: enough to tell a headline without kana from Chinese. */
const japaneseForms = /[円気発対実読売変総経済県鉄駅込働畑辻峠枠塚栃広応戦楽歳図価権]/gu;
/** The small words of Chinese, and simplified characters that Japanese does not have. */
const chineseForms =
  /[的了是在這个個們们这那來说說為为还過过对發时時间門问車东見马經议统习导进报务员动业关]/gu;

/** Chinese or Japanese, for text in Han characters. Kana decide, unless they are a foreign name in passing. */
export function languageOfHan(text: string, { counts }: ScriptCounts): 'jpn' | 'cmn' {
  const kana = (counts.Hiragana ?? 0) + (counts.Katakana ?? 0);
  if (kana > 0.05 * (kana + (counts.Han ?? 0))) return 'jpn';
  return occurrences(text, japaneseForms) > occurrences(text, chineseForms) ? 'jpn' : 'cmn';
}

const occurrences = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
