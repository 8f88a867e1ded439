import type { EntityCase } from './labelled.ts';

/** Short articles, of which every name is labelled. */
export const articleCases: readonly EntityCase[] = [
  [
    'trial',
    'fr',
    '[Hervé Lanoux|p1], ancien maire de [Corbeil-sous-Dive|l1], a été condamné. Son épouse, [Mireille Lanoux|p2], est relaxée. « Mon client fera appel », a annoncé Me [Yann Péricard|p3], l’avocat de M. [Lanoux|p1]. Mme [Lanoux|p2], elle, n’a rien dit. Selon Me [Péricard|p3], les époux [Lanoux|p4] quitteront [Corbeil|l1]. [Hervé Lanoux|p1] était poursuivi par le [parquet national financier|o1] ([PNF|o1]). Le [PNF|o1] avait requis deux ans.',
  ],
  [
    'takeover',
    'fr',
    '[Savorel|o1] veut racheter [Maison Brichet|o2]. Le [groupe Savorel|o1], coté à [Paris|l1], a déposé une offre. [Brichet|o2], fondée par [Auguste Brichet|p1] en 1921, emploie 400 personnes. Le PDG de [Savorel SA|o1], [Denis Aurange|p2], promet de garder l’usine. « [Brichet|o2] restera [Brichet|o2] », dit [Aurange|p2]. La [Confédération générale des salariés|o3], ou [CGS|o3], s’inquiète. [Aurange|p2] rencontrera la [CGS|o3].',
  ],
  [
    'match',
    'fr',
    'L’[Olympique de Vaucray|o1:club] a battu le [Racing Club de Sermange|o2:club] (2-1). [Vaucray|o1:club] a ouvert le score par [Moussa Diarra|p1]. [Diarra|p1] a marqué deux fois. [Sermange|o2:club] a réduit l’écart par [Tiago Mendes Silva|p2]. [Mendes Silva|p2] sera suspendu. L’entraîneur de l’[OV|o1:club], [Paul Kervella|p3], a félicité [Moussa|p1]. [RC Sermange|o2:club] est relégable.',
  ],
  [
    'diplomacy',
    'fr',
    'La [République de Moldavie|l1] a rappelé son ambassadeur. La [Moldavie|l1] reproche à la [Russie|l2] des survols. Le [ministère des Affaires étrangères|o1] a convoqué [Oleg Vasnikov|p1]. M. [Vasnikov|p1] s’est tu. L’[Organisation pour la sécurité et la coopération en Europe|o2] ([OSCE|o2]) appelle au calme. La [Fédération de Russie|l2] dément. Les [Affaires étrangères|o1] publieront une note. [Moscou|l3] se tait.',
  ],
  [
    'storm',
    'fr',
    'La tempête [Ilda|e1] a touché [Saint-Aubin-des-Landes|l1]. À [Saint-Aubin|l1], 300 foyers sont privés de courant, selon [Enedis|o1]. La préfète [Carole Thévenin|p1] a activé le plan. « [Ilda|e1] n’est pas finie », prévient Mme [Thévenin|p1]. La [Sèvre|l2:water] déborde. Le maire, [J.-M. Lebrun|p2], a ouvert le gymnase. [Jean-Marc Lebrun|p2] remercie les pompiers.',
  ],
  [
    'dynasty',
    'fr',
    'Les [Tavernel|p1] règnent sur la soie depuis 1880. [Octave Tavernel|p2] a fondé [Tavernel et Cie|o1]. Son fils [Lucien|p3] l’agrandit. [Lucien Tavernel|p3] meurt en 1950. Sa petite-fille, [Éva Tavernel-Roussy|p4], dirige le [groupe Tavernel|o1]. [Tavernel-Roussy|p4] veut vendre. La famille [Tavernel|p1] hésite.',
  ],
  [
    'party',
    'fr',
    'Le [Rassemblement des communes libres|o1] ([RCL|o1], ex-[Front communal|o1]) tient congrès à [Dole|l1]. [Aurélie Vasse|p1] et [Marc-Antoine Bléry|p2] se disputent la tête. [A. Vasse|p1] a 60 % des voix. « Je respecte Mme [Vasse|p1] », dit [Bléry|p2]. Le [RCL|o1] choisira. [VASSE|p1] ÉLUE.',
  ],
  [
    'inquiry',
    'en',
    '[Rita Okonjo|p1], the mayor of [Halden-on-Sea|l1], was charged. Her brother [Daniel Okonjo|p2] owns [Okonjo Holdings|o1]. Ms. [Okonjo|p1] denied it. Mr. [Okonjo|p2] was not reached. The [Serious Crimes Office|o2] ([SCO|o2]) opened a case. The [SCO’s|o2] chief, [Peter J. Lam|p3], said so. [Lam|p3] left. [Peter Lam|p3] will return.',
  ],
  [
    'merger',
    'en',
    '[Penrose & Co.|o1] will merge with [Delmar Holdings plc|o2]. [Delmar|o2] fell 3%. [Penrose|o1] rose. “We are thrilled,” said [Ana Delmar|p1], who founded [Delmar|o2]. [Ana Delmar|p1]’s sister [Lucía Delmar|p2] sits on the board. The [Federal Trade Bureau|o3] must agree. The [Bureau|o3] has 30 days. [DELMAR|o2] TO MERGE.',
  ],
  [
    'royal',
    'en',
    '[Queen Isolde II|p1] opened the bridge. [Isolde II|p1] was joined by Prince [Otto|p2]. [Otto Brandt|p3], the engineer, explained it. [Brandt|p3] bowed. Prince [Otto|p2] waved.',
  ],
  [
    'sahel',
    'fr',
    'Le colonel [Abdoulaye Seydou Maïga|p1] a pris le pouvoir. [Maïga|p1] promet des élections. Le président déchu, [Ibrahim Boubacar Touré|p2], dit [IBT|p2], est détenu. La [Communauté des États sahéliens|o1] ([CES|o1]) condamne. L’[Union africaine|o2] et l’[UA|o2] aussi. Le colonel [Maïga|p1] et [Touré|p2] se sont parlé. [Seydou Maïga|p1] rassure.',
  ],
  [
    'asia',
    'fr',
    '[Shin Ji-ho|p1] a rencontré [Tran Van Minh|p2] à [Hanoï|l1]. M. [Shin|p1] a signé. [Minh|p2] aussi. Le président [Shin|p1] rentre à [Séoul|l2]. Mme [Shin|p3] l’attendait.',
  ],
  [
    'hospital',
    'fr',
    'L’[hôpital Jean-Mercier|o1] manque de lits. À [Jean-Mercier|o1], on opère la nuit. Le [CHU de Garonne|o2] envoie du renfort. L’[agence régionale de santé|o3] ([ARS|o3]) promet un plan. [ARS|o3] et [CHU|o2] se réunissent. Le [Pr Alain Mercier|p1], petit-fils de [Jean Mercier|p2], s’alarme. Le Pr [Mercier|p1] partira.',
  ],
];
