import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../annotator/article/read-article.ts';
import { detectLanguage } from '../annotator/language/detect-language.ts';
import { loadLanguages } from '../annotator/languages/index.ts';
import { nameAttributes } from '../annotator/names/name-attributes.ts';
import { type NameStudy, studyNames } from '../annotator/names/study-names.ts';
import { decodeModel } from '../annotator/tagger/model-file.ts';
import { type Tagger, taggerOf } from '../annotator/tagger/tagger.ts';
import { readText } from '../annotator/text/read-text.ts';
import { findTimes } from '../annotator/time/find-times.ts';
import { fastestOnProcessor } from './fastest.ts';

const root = join(import.meta.dirname, '..');

/** Size, load time and speed of every language's tagger of names, over the articles of the corpus. */
export function benchTagger(): readonly string[] {
  return loadLanguages().full.flatMap(code => {
    const path = `annotator/languages/${code}/models/names.bin`;
    if (!existsSync(join(root, path))) return [`${path}: none`];
    const bytes = readFileSync(join(root, path));
    let tagger: Tagger | null = null;
    const load = fastestOnProcessor(() => {
      tagger = taggerOf(decodeModel(bytes, path));
    });
    const size = `${path}: ${(bytes.length / 1000).toFixed(0)} kB, loaded in ${(load * 1000).toFixed(1)} ms`;
    return tagger ? [size, ...speedRows(tagger, studiesOf(code))] : [size];
  });
}

function speedRows(tagger: Tagger, studies: readonly NameStudy[]): readonly string[] {
  const lines = studies.flatMap(study => study.lines.map(line => ({ study, line })));
  const tokens = lines.reduce((sum, { line }) => sum + line.words.length, 0);
  if (tokens === 0) return ['no articles in the corpus'];
  // Words are remembered within an article only, as when it is annotated.
  const prepare = () =>
    studies.flatMap(study => {
      const hints = { ...study.hints, remembered: new Map<string, readonly number[]>() };
      return study.lines.map(line => nameAttributes(line, study.vocabularyFor(line), hints));
    });
  const attributes = prepare();
  const tag = () =>
    lines.map(({ line }, number) => tagger.segments(attributes[number] ?? {}, line.words.length));
  const row = (name: string, seconds: number) =>
    `${name.padEnd(22)} ${Math.round(tokens / seconds)
      .toString()
      .padStart(8)} tokens per CPU second`;
  const [preparing, tagging] = [fastestOnProcessor(prepare), fastestOnProcessor(tag)];
  return [
    `${tokens} tokens, ${tag().flat().length} names`,
    row('attributes', preparing),
    row('tagging', tagging),
    row('both', preparing + tagging),
  ];
}

function studiesOf(code: string): readonly NameStudy[] {
  const folder = join(root, 'corpus', code);
  if (!existsSync(folder)) return [];
  const languages = loadLanguages();
  return readdirSync(folder)
    .sort()
    .map(slug => join(folder, slug, 'article.txt'))
    .filter(path => existsSync(path))
    .map(path => {
      const article = readArticle(readFileSync(path, 'utf8'), { language: code, format: 'text' });
      const read = readText(article, detectLanguage(article, languages.full).language, languages);
      return studyNames(read, findTimes(read).times);
    });
}
