import type { NameEnding } from '../../contract/names.ts';
import { ending, worldEndings } from '../../world/name-endings.ts';

/** Last words of English names, beside those that the news of every language uses: «Portland Zoo», «Health Board». */
export const endings: readonly NameEnding[] = [
  ...worldEndings,
  ending(
    'organization',
    'company',
    'bancorp, enterprises, associates, publishing, publishers, shipping, ferries, steel, oil, gas, electric',
  ),
  ending(
    'organization',
    'media',
    'chronicle, telegraph, guardian, inquirer, examiner, sentinel, broadcasting',
  ),
  ending(
    'organization',
    'institution',
    'library, gallery, zoo, cathedral, clinic, infirmary, polytechnic, seminary, theatre company, opera, ballet, philharmonic, symphony',
  ),
  ending(
    'organization',
    'government',
    'board, office, service, assembly, congress, legislature, city council, county council, borough council, police department, fire department, sheriff, coast guard, air force, ministry of defence, tribunal, commissioner',
  ),
  ending(
    'organization',
    'ngo',
    'institute for peace, coalition, network, movement, charity, congress of trade unions',
  ),
  ending('organization', 'club', 'city fc, athletic, rangers, albion, hotspur, rfc, cc'),
  ending('place', 'facility', 'terminal, dam, tunnel, harbour, harbor, pier, boulevard, lane, highway'),
  ending(
    'place',
    'natural',
    'glacier, strait, gulf, cape, reef, basin, plain, plains, coast, moor, cove, ridge, peak',
  ),
  ending('place', 'region', 'borough, parish, township, territory, prefecture, oblast, governorate'),
  ending('place', 'city', 'village, town, heights'),
];
