import { namePattern } from '../../name-pattern.ts';

/**
 * A hashtag is a name where a word beside it says that it is a movement or campaign; else it is a word that people
 * write, and no name. A few movements are known by theirs alone.
 */
export const movements = [
  namePattern({
    name: 'pattern-movement',
    pattern: '#\\p{L}[\\p{L}\\p{N}_]{1,40}',
    type: 'event',
    subtype: null,
    confidence: 0.9,
    only: ({ before }) =>
      /(?:[Mm]ouvements?|[Cc]ampagnes?|[Vv]ague|[Rr]évolution|[Mm]ovements?|[Cc]ampaigns?|[Ss]candale) ?(?:«\s?|["“])?$/u.test(
        before,
      ),
    examples: [['le mouvement #MeToo', '#MeToo']],
    counterExamples: ['le hashtag #OnEstLà circule', 'n° #4'],
  }),
  namePattern({
    name: 'pattern-known-movement',
    pattern:
      '#?(?:MeToo(?:[A-Z]\\p{L}{2,20})?|BalanceTonPorc|BlackLivesMatter|OccupyWallStreet|JeSuisCharlie)|Black Lives Matter|Occupy Wall Street',
    type: 'event',
    subtype: null,
    confidence: 0.9,
    only: ({ before }) => !/(?:[Hh]ashtags?|mots?-dièses?|mots?-clés?) ?(?:«\s?|["“])?$/u.test(before),
    examples: [
      ['depuis MeToo, les plaintes', 'MeToo'],
      ['une vague #MeTooInceste', '#MeTooInceste'],
    ],
    counterExamples: ['le hashtag #MeToo', 'me too'],
  }),
];
