import type { RuleContext } from '../../../rules/rule.ts';
import { namePattern } from '../../name-pattern.ts';

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,40}[\\p{L}\\p{N}])?';
const top = '(?:com|fr|org|net|io|eu|ai|tv|info|co\\.uk|news|gouv\\.fr)';
/** Of an address («www.», «//», «@», a path) it is a part and no name. */
const isAddress = ({ before, writtenAfter }: RuleContext) =>
  /(?:www\.|\/|@|[\p{L}\p{N}][.-])$/u.test(before) || /^(?:\/|@|:\d)/u.test(writtenAfter);

const media =
  /monde|figaro|parisien|lib[eé]ration|m[eé]diapart|20\s?minutes|ouest-?france|[eé]quipe|franceinfo|francetv|express|obs|lepoint|actu|news|times|post|cnn|bbc|times|guardian|huffpost|slate|reporterre|[eé]chos|tribune|tf1|bfm|rtl|rmc|europe1|journal|gazette|media/iu;

const domain = (
  name: string,
  pattern: string,
  type: 'company' | 'media',
  only: (context: RuleContext) => boolean,
  examples: readonly (readonly [string, string])[],
  counterExamples: readonly string[],
) =>
  namePattern({
    name,
    pattern,
    type: 'organization',
    subtype: type,
    confidence: 0.9,
    only: context =>
      !isAddress(context) && media.test(context.written) === (type === 'media') && only(context),
    examples,
    counterExamples,
  });

const site =
  /(?:[Ss]ites?|[Pp]late-?formes?|[Pp]ortail|[Aa]pplication|[Cc]omparateur|[Mm]oteur|[Ee]ntreprise|[Ss]ociété|[Ss]tart-up|[Gg]éant|[Vv]oyagiste|[Vv]oyages|[Mm]arque|[Ww]ebsite|[Pp]latform|[Cc]ompany|[Rr]etailer|[Mm]arketplace|[Ss]tartup|[Rr]évélé|[Ss]elon|[Rr]apporte)(?: (?:internet|web|en ligne|de vente|de vente en ligne|de réservation|d'information|de rencontres?|américaine?|française?|chinoise?|spécialisée?|online|site))? ?(?:«\s?|["“])?$/u;

/** «Booking.com», «Amazon.fr»: an address with a capital is the name of whoever answers there. */
export const domains = [
  domain(
    'pattern-domain',
    `\\p{Lu}${label}\\.${top}`,
    'company',
    () => true,
    [
      ['l’américain Booking.com paiera', 'Booking.com'],
      ['commandé sur Amazon.fr hier', 'Amazon.fr'],
    ],
    ['écrire à Jean@Exemple.com', 'voir https://www.Exemple.com/page', 'Exemple.com/page', 'un site.com'],
  ),
  domain(
    'pattern-media-domain',
    `(?:(?:Le|La|L'|Les|20) ?)?\\p{Lu}${label}\\.${top}|20 ?[Mm]inutes\\.fr`,
    'media',
    () => true,
    [
      ['a révélé Mediapart.fr mardi', 'Mediapart.fr'],
      ['selon Le Monde.fr, la loi', 'Le Monde.fr'],
    ],
    ['selon lemonde.fr/article', 'Le Monde'],
  ),
  domain(
    'pattern-domain-small',
    `\\p{Ll}${label}\\.${top}`,
    'company',
    ({ before }) => site.test(before),
    [['la plateforme change.org héberge', 'change.org']],
    ['écrivez-nous sur exemple.com', 'la fin.com'],
  ),
  domain(
    'pattern-media-domain-small',
    `\\p{Ll}${label}\\.${top}`,
    'media',
    ({ before }) => site.test(before),
    [['selon le site franceinfo.fr, deux', 'franceinfo.fr']],
    ['voir franceinfo.fr'],
  ),
];
