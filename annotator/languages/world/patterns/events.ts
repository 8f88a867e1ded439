import { namePattern } from '../../name-pattern.ts';

const year = '(?:19|20)\\d{2}(?:[-/](?:20)?\\d{2})?';
/** Words before or behind «Paris 2024» that make it the Games and not a place in a year. */
const games = /JO\b|[Jj]eux|[Oo]lympi|[Pp]aralympi|Cojo|Games|flamme|athlète|médaill|medal/u;

/** Conferences, editions and leagues. A year that belongs to the name of an edition is part of it. */
export const events = [
  namePattern({
    name: 'pattern-conference',
    pattern: `COP[- ]?\\d{1,2}(?!,)|CMP\\d{1,2}`,
    type: 'event',
    subtype: null,
    confidence: 1,
    examples: [['lors de la COP28 de Dubaï', 'COP28']],
    counterExamples: ['COP 100 pesos', 'un cop28'],
  }),
  namePattern({
    name: 'pattern-group-of-states',
    pattern: 'G(?:7|8|20|77)|G5 Sahel',
    type: 'organization',
    subtype: 'institution',
    confidence: 0.9,
    examples: [['les pays du G20 se réunissent', 'G20']],
    counterExamples: ['la rue G72', 'la vitamine G 7'],
  }),
  namePattern({
    name: 'pattern-edition',
    pattern: `(?:(?:UEFA )?Euro|JO|CAN|Mondial|Mondiaux|Eurovision|Expo|Dakar|Giro|Vuelta|Roland-Garros|Wimbledon|Coupe Davis|Ryder Cup|Copa América|Gold Cup|Vendée Globe|World Cup|Olympics|Commonwealth Games|Asian Games)[- ]${year}|Super Bowl [CLXVI]+|Mondial-${year}`,
    type: 'event',
    subtype: null,
    confidence: 1,
    examples: [
      ['qualifiés pour l’Euro 2024 en Allemagne', 'Euro 2024'],
      ['le Mondial-2018 de football', 'Mondial-2018'],
      ['le Super Bowl LVII', 'Super Bowl LVII'],
    ],
    counterExamples: ['un euro 2024', 'l’Euro 20242', 'le dollar et l’Euro 1,12'],
  }),
  namePattern({
    name: 'pattern-games-of-a-city',
    pattern: `(?:Paris|Tokyo|Tokio|Rio|London|Londres|Pékin|Beijing|Sotchi|Sochi|Vancouver|PyeongChang|Pyeongchang|Milan-Cortina|Los Angeles|Brisbane|Barcelone|Athènes)[- ](?:19|20)\\d{2}`,
    type: 'event',
    subtype: null,
    confidence: 0.9,
    only: ({ before, after }) => games.test(before) || games.test(after),
    examples: [['les athlètes de Paris 2024', 'Paris 2024']],
    counterExamples: ['né à Paris 1978', 'il arrive à Londres 2012 fois'],
  }),
  namePattern({
    name: 'pattern-league',
    pattern:
      "Ligue [12](?: (?:Uber Eats|BKT|McDonald's))?(?! ?[%€\\d])|Top 14|Pro D2|Serie [AB]|Série A|Formule [12E](?! ?[%€\\d])|Formula (?:1|2|One|Two|E)|MotoGP|Moto[23]|League (?:One|Two)|Bundesliga|Eredivisie|Euroligue|EuroLeague",
    type: 'event',
    subtype: null,
    confidence: 1,
    examples: [
      ['le club de Ligue 1 recrute', 'Ligue 1'],
      ['champion du Top 14', 'Top 14'],
      ['le pilote de Formule 1', 'Formule 1'],
    ],
    counterExamples: ['la ligue 1', 'Ligue 12', 'la formule 1 du menu'],
  }),
];
