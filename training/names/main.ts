/**
 * Trains the name tagger of a language and writes its model: `tsx training/names/main.ts LANGUAGE FOLDER [OPTION]`,
 * where the folder holds the files that the model's MODEL.md names. Options: `--no-folds` leaves the cross-validation out
 * (and with it the calibration: nothing is written), `--ablation` trains without each group of features instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { nameTemplates } from '../../annotator/names/name-templates.ts';
import { encodeModel } from '../../annotator/tagger/model-file.ts';
import { fitCalibration, type Judged, reliabilityTable } from '../tagger/calibrate.ts';
import { seededRandom } from '../tagger/random.ts';
import { ablations } from './ablations.ts';
import { type StudiedArticle, studyArticle } from './examples.ts';
import type { GoldArticle } from './gold.ts';
import { hideWords } from './hide-words.ts';
import { judgedNames, learn, namesFound } from './learn.ts';
import { plans, type TrainingPlan } from './plan.ts';
import { addScores, type Scores, scoreLine } from './score.ts';
import { variants } from './variants.ts';

const [language = '', folder = '', ...options] = process.argv.slice(2);
const plan = plans[language];
if (!plan || folder === '')
  throw new Error(`tsx training/names/main.ts ${Object.keys(plans).join('|')} FOLDER`);

const started = performance.now();
const say = (text: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const studied = (articles: readonly GoldArticle[]): readonly StudiedArticle[] =>
  articles.flatMap(article => studyArticle(article, language) ?? []);

/** Every article, and the copies of it that the plan asks for. */
function copiesOf(articles: readonly GoldArticle[], { copies }: TrainingPlan): readonly GoldArticle[] {
  return copies.flatMap(({ variant, share }, number) =>
    articles
      .filter((_, index) => (index * 0.618 + number * 0.377) % 1 < share)
      .map(article => variants[variant](article)),
  );
}

const gold = plan.articles(folder);
const whole = studied(gold);
const random = seededRandom(2);
const plain = hideWords(whole, plan.hidden.originals, random);
const copies = hideWords(studied(copiesOf(gold, plan)), plan.hidden.copies, random);
const development = studied(plan.development(folder));
say(
  `${whole.length} of ${gold.length} articles, ${copies.length} copies, ${development.length} to develop with`,
);

function developmentScores(templates: string, articles: readonly StudiedArticle[]): string {
  const model = learn(plan as TrainingPlan, templates, articles);
  return scoreLine(addScores(new Map(), development, namesFound(model, development)));
}

if (options.includes('--ablation')) {
  for (const [title, templates] of ablations(nameTemplates))
    say(`${title.padEnd(34)} ${developmentScores(templates, [...plain, ...copies])}`);
  say(`${'without the copies'.padEnd(34)} ${developmentScores(nameTemplates, whole)}`);
} else {
  const judged = options.includes('--no-folds') ? [] : crossValidate(plan);
  const model = learn(plan, nameTemplates, [...plain, ...copies], (epoch, loss) =>
    say(`epoch ${epoch}, loss ${loss.toFixed(3)}`),
  );
  const calibration = judged.length > 0 ? fitCalibration(judged) : model.calibration;
  const calibrated = { ...model, calibration };
  const bytes = encodeModel(calibrated);
  const found = namesFound(calibrated, development);
  say(`${model.features.length} features, ${model.weights.length} weights, ${bytes.length} bytes`);
  say(`development: ${scoreLine(addScores(new Map(), development, found))}`);
  for (const row of reliabilityTable(judgedNames(found, development))) say(row);
  if (judged.length > 0) {
    say(`calibration ${JSON.stringify(calibration)}`);
    const models = new URL(`../../annotator/languages/${language}/models/`, import.meta.url);
    mkdirSync(models, { recursive: true });
    writeFileSync(new URL('names.bin', models), bytes);
    say(`wrote annotator/languages/${language}/models/names.bin`);
  }
}

/** Four folds by group (for French, by month); what is held out is what calibrates. */
function crossValidate({ groupOf, name }: TrainingPlan): readonly Judged[] {
  const groups = [...new Set(gold.map(groupOf))].sort();
  const foldOf = new Map(gold.map(article => [article.id, groups.indexOf(groupOf(article)) % 4]));
  const scores: Scores = new Map();
  const judged: Judged[] = [];
  for (let fold = 0; fold < 4; fold += 1) {
    const others = (articles: readonly StudiedArticle[]) =>
      articles.filter(({ id }) => foldOf.get(id) !== fold);
    const held = whole.filter(({ id }) => foldOf.get(id) === fold);
    const found = namesFound(
      learn(plan as TrainingPlan, nameTemplates, [...others(plain), ...others(copies)]),
      held,
    );
    addScores(scores, held, found);
    judged.push(...judgedNames(found, held));
    say(`fold ${fold + 1} of 4`);
  }
  say(`${name} cross-validated: ${scoreLine(scores)}`);
  return judged;
}
