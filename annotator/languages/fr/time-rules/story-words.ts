import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { TimeRules } from '../../contract/times.ts';

const sayingStems = oneOf([
  'déclar|affirm|assur|annonc|confi|expliqu|indiqu|précis|répét|insist|ajout|soulign|estim|jug|lanc|martel|résum|rappel|not|racont|témoign|regrett|dénonc|critiqu|plaid|tweet|publi|argu|argument|conclu|concèd|concéd|reconnaiss|avou|confirm|ironis|écri|promett|réag|préven|avert|répond|soutien|soutenai|di[st]|fai(?:t|sait) savoir',
]);

/** What French says beside times that tells how a story goes on from them. */
export const storyWords: Pick<TimeRules, 'listWords' | 'saying' | 'incidentalCues'> = {
  listWords: [
    'et',
    'ou',
    ',',
    'puis',
    'et en',
    'ou en',
    ', en',
    'et le',
    'ou le',
    ', le',
    'et au',
    'puis en',
    'puis le',
  ],
  saying: phrase`(?:${sayingStems}(?:e|ent|é|ée|és|ait|aient|a|èrent|ant|it)?|dit|disait|disent|écrit|promis|prévenu|averti|répondu|soutenu|reconnu|réagi|selon)`,
  incidentalCues: [
    ...['né', 'née', 'nés', 'nées', 'né le', 'née le', 'né en', 'née en', 'né au', 'née au', 'naissance'],
    ...[
      'loi du',
      'décret du',
      'arrêté du',
      'ordonnance du',
      'directive du',
      'circulaire du',
      'règlement du',
      'accord du',
    ],
    ...[
      'jugement du',
      'arrêt du',
      'lettre du',
      'courrier du',
      'en date du',
      'constitution du',
      'constitution de',
      'loi de',
    ],
    ...['fondé en', 'fondée en', 'créé en', 'créée en', 'construit en', 'construite en'],
  ],
};
