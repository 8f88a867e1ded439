import type { RuleContext } from '../../../rules/rule.ts';
import type { NamePatterns } from '../../contract/names.ts';
import { namePattern } from '../../name-pattern.ts';
import { worldPatterns } from '../../world/name-patterns.ts';

const traffic =
  /motorway|junction|traffic|crash|collision|lane|carriageway|congestion|road|route|driver|lorry|truck|vehicle|car\b|closed|closure|delays|police|northbound|southbound|eastbound|westbound|exit|bridge|roadworks|highway/u;
const nearTraffic = ({ before, after }: RuleContext) => traffic.test(before) || traffic.test(after);

const own = [
  namePattern({
    name: 'pattern-motorway',
    pattern: '(?:M|A)\\d{1,4}(?:\\(M\\))?',
    type: 'place',
    subtype: 'facility',
    confidence: 0.9,
    isCode: true,
    only: context =>
      /(?:[Tt]he|[Oo]n|[Oo]ff|[Aa]nd|[Tt]o) $/u.test(context.before) &&
      nearTraffic(context) &&
      !/Airbus|Audi|jet|plane|paper/u.test(context.before + context.after),
    examples: [['a crash on the M25 near Heathrow', 'M25']],
    counterExamples: ['the A380 jet of the road show', 'an A4 sheet', 'the M25'],
  }),
  namePattern({
    name: 'pattern-interstate',
    pattern:
      'I-\\d{1,3}|Interstate \\d{1,3}|(?:US )?Route \\d{1,3}|US[- ]\\d{1,3}(?= )|(?:State |US )?Highway \\d{1,3}',
    type: 'place',
    subtype: 'facility',
    confidence: 1,
    isCode: true,
    only: context => !/^US/u.test(context.written) || nearTraffic(context),
    examples: [
      ['a pile-up on I-95 in Florida', 'I-95'],
      ['along Route 66 by car', 'Route 66'],
    ],
    counterExamples: ['the US 10 times', 'a route 66 miles long'],
  }),
  namePattern({
    // A flight goes by the code of its aircraft in the story: product, vehicle.
    name: 'pattern-flight',
    pattern: '(?:[A-Z]{2}|[A-Z]\\d|\\d[A-Z]) ?\\d{2,4}[A-Z]?',
    type: 'product',
    subtype: 'vehicle',
    confidence: 0.6,
    isCode: true,
    only: ({ before }) => /[Ff]lights?(?: number)? $/u.test(before),
    examples: [['flight BA123 to Lagos', 'BA123']],
    counterExamples: ['the code BA123', 'a flight of 12 hours'],
  }),
  namePattern({
    name: 'pattern-edition-named',
    pattern:
      "(?:[A-Z]\\p{L}+'s )?(?:World Cup|World Championships?|European Championships?|Winter Olympics|Summer Olympics|Olympic Games|Paralympic Games|Eurovision Song Contest|Tour de France|Six Nations|Champions League) (?:19|20)\\d{2}",
    type: 'event',
    subtype: null,
    confidence: 1,
    examples: [['hosts of World Cup 2026 in June', 'World Cup 2026']],
    counterExamples: ['the World Cup in 2026', 'a cup 2026'],
  }),
  namePattern({
    name: 'pattern-ship',
    pattern:
      "(?:HMS|USS|RMS|SS|MV|MS|RRS|HMAS|HMCS|INS) \\p{Lu}[\\p{L}'-]+(?:(?: (?:of|the))? \\p{Lu}[\\p{L}'-]+){0,3}",
    type: 'product',
    subtype: 'vehicle',
    confidence: 1,
    examples: [['the carrier HMS Prince of Wales left', 'HMS Prince of Wales']],
    counterExamples: ['the SS and the army', 'an HMS officer'],
  }),
];

export const patterns: NamePatterns = {
  cue: new RegExp(`${worldPatterns.cue.source}|HMS|USS|RMS|SS |MV |MS |RRS|HMAS|HMCS|INS `, 'u'),
  rules: [...worldPatterns.rules, ...own],
};
