export type { DataArticle } from './data/data-article.ts';
export { readGoldData, UnknownData } from './data/gold-data.ts';
export { type Gold, goldFaults, goldSchema } from './gold.ts';
export { type ExpectedArticle, expectedOf } from './gold-article.ts';
export { type Report, reportJson, reportOf, reportTable } from './report.ts';
export { type ArticleScores, scoreArticle } from './score-article.ts';
