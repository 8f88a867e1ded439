import { openCards } from './cards.js';
import { keepFiltersInAddress } from './filters.js';
import { listenToKeys } from './keys.js';
import { lightUpTogether } from './light-up.js';
import { explainMarks, followMentions } from './mentions.js';
import { lightUpTimes, unfoldTargets } from './timeline.js';

document.documentElement.classList.add('scripted');
lightUpTogether(document.querySelector('.columns'));
lightUpTimes(document);
unfoldTargets(document);
explainMarks(document);
const nextMention = followMentions(document);
keepFiltersInAddress(document);
listenToKeys(document, nextMention, openCards(document));
