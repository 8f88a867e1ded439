import type { RuleContext } from '../../../rules/rule.ts';
import type { NamePatterns } from '../../contract/names.ts';
import { namePattern } from '../../name-pattern.ts';
import { worldPatterns } from '../../world/name-patterns.ts';

const traffic =
  /autoroute|échangeur|péage|bouchon|embouteillage|circulation|trafic|accident|collision|carambolage|tronçon|sortie|voies?\b|sens |direction|hauteur|automobilist|conduct|chauffeur|véhicule|camion|poids lourd|route|rocade|km|kilomètre|gendarm|police|chantier|travaux|tunnel|viaduc|pont|bloqu|ferm|coup|barrage/u;
const nearTraffic = ({ before, after }: RuleContext) => traffic.test(before) || traffic.test(after);
/** «l'A3» of a maker of cars or aircraft. */
const isMachine = ({ before, after }: RuleContext) =>
  /Audi|Airbus|avion|appareil|modèle|Samsung|Galaxy/u.test(before + after);

const sports = `football|rugby|handball|basket(?:-ball)?|volley(?:-ball)?|hockey(?: sur glace)?|tennis|judo|boxe|natation|athlétisme|cyclisme|escrime|ski(?: alpin| de fond)?|biathlon|patinage(?: artistique)?|gymnastique|aviron|voile|triathlon|karaté|lutte|golf|surf|cricket|futsal|la FIFA|la CAF|clubs|nations`;
const placeName = `\\p{Lu}[\\p{L}'-]+(?:[ -]\\p{Lu}[\\p{L}-]+){0,2}`;
const year = '(?:19|20)\\d{2}(?:[-/](?:20)?\\d{2})?';

const ships =
  'navires?|cargos?|porte-conteneurs|paquebots?|ferry|ferries|ferrys|pétroliers?|chalutiers?|chimiquiers?|vraquiers?|méthaniers?|frégates?|sous-marins?|porte-avions|porte-hélicoptères|voiliers?|destroyers?|yachts?|remorqueurs?|catamarans?|trimarans?|brise-glaces?|croiseurs?|corvettes?|patrouilleurs?|cuirassés?|goélettes?|trois-mâts';

const shipAdjective =
  "[a-zà-ÿ-]{1,16}(?:ain|aine|ais|aise|ois|oise|ien|ienne|éen|éenne|ique|aire|iste|el|elle|al|ale|ier|if|ive|and|ande|ol|ole)|russe|turc|turque|grec|grecque|belge|suisse|géant|géante|fantôme|amiral|privé|privée|(?:de |d')(?:croisière|guerre|plaisance|pêche|recherche|commerce|secours|exploration|assaut|attaque)";

const own = [
  namePattern({
    // The road with its class word, as the rules for streets and bridges have it: «rue de Rivoli», «autoroute A7».
    name: 'pattern-motorway',
    pattern: '(?:[Aa]utoroutes? )?A ?\\d{1,3}(?! ?[\\d%€])',
    type: 'place',
    subtype: 'facility',
    confidence: 0.9,
    isCode: true,
    only: context =>
      /^[Aa]utoroute/u.test(context.written) ||
      (/(?:[Ll]'|[Dd]'|[Aa]utoroutes? (?:l'|de l')?|(?:[Ll]es|[Dd]es|et) )$/u.test(context.before) &&
        nearTraffic(context) &&
        !isMachine(context) &&
        !/^A ?(?:220|3[0-9]0|400)$/u.test(context.written)),
    examples: [
      ['fermée sur l’autoroute A7 à Vienne', 'autoroute A7'],
      ['un accident sur l’A6 vers Lyon', 'A6'],
      ['un bouchon de 5 km sur l’A 13.', 'A 13'],
    ],
    counterExamples: [
      'l’A380 de la compagnie',
      'A 20 ans',
      'l’Audi A3',
      'une feuille A4',
      'l’A3 d’Audi',
      'le virus A1',
    ],
  }),
  namePattern({
    name: 'pattern-national-road',
    pattern: '(?:RN|RD|N|D) ?\\d{1,4}',
    type: 'place',
    subtype: 'facility',
    confidence: 0.9,
    isCode: true,
    only: context =>
      /^R/u.test(context.written)
        ? !/(?:[Ll]e|[Aa]u|[Dd]u|que) $/u.test(context.before)
        : /(?:[Ll]a|[Rr]outes?|(?:[Ll]es|et)(?: la)?) $/u.test(context.before) &&
          nearTraffic(context) &&
          !/^[DN] ?[1-3]$/u.test(context.written),
    examples: [
      ['un choc sur la RN 20 près d’Orléans', 'RN 20'],
      ['la N118 est fermée dans les deux sens', 'N118'],
      ['la circulation sur la D 906', 'D 906'],
    ],
    counterExamples: ['la D1 féminine', 'la vitamine D 3', 'le RN 18 points devant'],
  }),
  namePattern({
    // A flight goes by the code of its aircraft in the story: product, vehicle.
    name: 'pattern-flight',
    pattern: '(?:[A-Z]{2}|[A-Z]\\d|\\d[A-Z]) ?\\d{2,4}[A-Z]?',
    type: 'product',
    subtype: 'vehicle',
    confidence: 0.6,
    isCode: true,
    only: ({ before }) =>
      /(?:[Vv]ols?|VOL)(?: \p{L}{1,12}){0,2} (?:n° ?|numéro )?$/u.test(before) ||
      /[Vv]ols? [A-Z\d ]{3,8}(?:,| et) $/u.test(before),
    examples: [
      ['le vol AF447 avait disparu', 'AF447'],
      ['le vol MH 370 de la compagnie', 'MH 370'],
    ],
    counterExamples: ['un vol de 1200 euros', 'le code AF447', 'le vol à 12 h 30'],
  }),
  namePattern({
    name: 'pattern-edition-named',
    pattern: `(?:[Cc]oupe du [Mm]onde|Coupe d'(?:Europe|Asie|Afrique)(?: des nations)?|Coupe de France|[Cc]hampionnats? (?:du monde|d'Europe|de France|d'Afrique|d'Asie)|Mondiaux|Mondial|Euro|[Jj]eux (?:[Oo]lympiques|[Pp]aralympiques|[Mm]éditerranéens|[Pp]anaméricains|[Aa]siatiques)(?: d'(?:hiver|été))?|JO(?: d'(?:hiver|été))?|[Cc]oncours Eurovision de la chanson|Tour de (?:France|Romandie|Suisse)|Tour d'(?:Italie|Espagne)|Tournoi des [56VI]+ [Nn]ations|Tournoi des Six Nations|Ligue des champions|Ligue Europa|Exposition universelle|Festival (?:de Cannes|d'Avignon)|Paris-(?:Nice|Roubaix|Dakar)|Rallye Dakar|Route du Rhum|Transat Jacques[- ]Vabre|24 Heures du Mans)(?: (?:de |du |des |d'|à |en )(?:l'|la |le )?(?:${sports}|${placeName})| (?:féminin|masculin|junior)e?s?){0,2}[- ]${year}`,
    type: 'event',
    subtype: null,
    confidence: 1,
    examples: [
      ['la Coupe du monde 2022 au Qatar', 'Coupe du monde 2022'],
      ['la Coupe du monde de rugby 2023', 'Coupe du monde de rugby 2023'],
      ['les Jeux olympiques de Rio 2016', 'Jeux olympiques de Rio 2016'],
      ['le Tour de France 2016', 'Tour de France 2016'],
    ],
    counterExamples: ['la Coupe du monde de 2022', 'une coupe 2022', 'le Tour de France en 2016'],
  }),
  namePattern({
    name: 'pattern-ship',
    pattern: `(?<=(?<![\\p{L}-])(?:${ships})(?: (?:${shipAdjective})){0,2} (?:«\\s?|["“])?(?:l'|le |la )?)\\p{Lu}[\\p{L}'-]{1,30}(?:(?: (?:of|de|des|du|the))? (?:\\p{Lu}[\\p{L}'-]{1,30}|\\d{1,2}(?! ?[\\d%€])))?(?: \\p{Lu}[\\p{L}'-]{1,30})?`,
    type: 'product',
    subtype: 'vehicle',
    confidence: 0.9,
    // «un navire Français», «les ferries Brittany Ferries»: whose it is.
    only: ({ written }) =>
      !/(?:ais|aise|ois|oise|ien|ienne|éen|éenne|cain|caine|Marine|SA|Grèce|Ferries|Linea|Lines|Cruises|Croisières)$/u.test(
        written,
      ),
    examples: [
      ['le porte-conteneurs Ever Given bloque', 'Ever Given'],
      ['le navire humanitaire Ocean Viking attend', 'Ocean Viking'],
      ['à bord du paquebot « Costa Concordia » échoué', 'Costa Concordia'],
    ],
    counterExamples: [
      'le navire de MSC',
      'un cargo pour Marseille',
      'les ferries Brittany Ferries',
      'un navire Français',
    ],
  }),
];

export const patterns: NamePatterns = {
  cue: new RegExp(`${worldPatterns.cue.source}|(?:${ships}) `, 'u'),
  rules: [...worldPatterns.rules, ...own],
};
