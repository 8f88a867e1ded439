import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeModel } from '../tagger/model-file.ts';
import { type Tagger, taggerOf } from '../tagger/tagger.ts';

/** A function that gives the tagger of a model file, read on the first call; `path` counts from this folder. */
export function trainedTagger(path: string): () => Tagger {
  let loaded: Tagger | null = null;
  return () => {
    loaded ??= taggerOf(
      decodeModel(readFileSync(fileURLToPath(new URL(path, import.meta.url))), `annotator/languages/${path}`),
    );
    return loaded;
  };
}
