import type { EntityCase } from './labelled.ts';

export const morePersonCases: readonly EntityCase[] = [
  [
    'a trainer named three ways',
    'fr',
    '[Didier Marchenoir|p1] a aligné son équipe. « Nous avons souffert », a dit [Marchenoir|p1]. [D. Marchenoir|p1] sera suspendu.',
  ],
  [
    'a minister and her namesake of another party',
    'fr',
    'La ministre [Sophie Lantier|p1] défend son texte. Le sénateur [Gilles Lantier|p2] s’y oppose. « C’est faux », répond Mme [Lantier|p1]. M. [Lantier|p2] quitte la salle.',
  ],
  [
    'a victim known by her first name',
    'fr',
    '[Maëlle Corbier|p1], 12 ans, a disparu. Les parents de [Maëlle|p1] ont témoigné. [Anne Corbier|p2] espère. [Maëlle|p1] portait un manteau.',
  ],
  [
    'von',
    'fr',
    '[Greta von Sternheim|p1] préside la commission. Mme [von Sternheim|p1] a proposé un budget. [Von Sternheim|p1] insiste.',
  ],
  ['a Spanish double name', 'fr', '[Javier Robledo Ibarra|p1] est élu. [Robledo|p1] remercie ses électeurs.'],
  [
    'a hyphenated wife and her husband',
    'fr',
    '[Léa Marty-Duval|p1] a épousé [Luc Duval|p2]. [Marty-Duval|p1] est avocate, [Duval|p2] est juge.',
  ],
  [
    'brothers as a pair',
    'fr',
    'Les frères [Kassim|p1] ont fui. [Rayan Kassim|p2] a été arrêté, [Nabil Kassim|p3] court encore. Les [Kassim|p1] étaient connus.',
  ],
  [
    'a couple before the article names them',
    'fr',
    'Le couple [Roussin|p1] divorce. [Édith Roussin|p2] garde la maison.',
  ],
  [
    'MM. and two last names',
    'fr',
    '[Paul Sarrazin|p1] et [Denis Coste|p2] ont signé. MM. [Sarrazin|p1] et [Coste|p2] sont satisfaits.',
  ],
  [
    'an English senator',
    'en',
    'Sen. [Martha Ellison|p1] voted no. [Ellison|p1], a Democrat, said so. [ELLISON|p1] WINS.',
  ],
  [
    'an English couple',
    'en',
    '[George Whitby|p1] and [Amanda Whitby|p2] were sentenced. Mrs. [Whitby|p2] wept. Mr. [Whitby|p1] did not.',
  ],
  [
    'initials with and without full stops',
    'en',
    '[J. R. Calloway|p1] wrote it. [JR Calloway|p1] sold it. [J.R. Calloway|p1] died.',
  ],
  [
    'a knight',
    'en',
    'Sir [Edmund Vale|p1] bought it. [Vale|p1] died in 1931. [Edmund Vale|p1] left no will.',
  ],
  [
    'a Korean leader and his sister',
    'en',
    '[Pak Min-jun|p1] visited the plant. [Pak|p1] smiled. His sister [Pak So-yun|p2] did not come.',
  ],
  [
    'a queen',
    'fr',
    'La reine [Margarethe III|p1] abdique. [Margarethe III|p1] part. [Margarethe|p1] était aimée.',
  ],
  ['another king of that name', 'fr', '[Alphonse XIV|p1] succède à [Alphonse XIII|p2].'],
  [
    'capitals of the last name',
    'fr',
    '[Claire FONTANEL|p1] signe. [Claire Fontanel|p1] a signé. [FONTANEL|p1] !',
  ],
  [
    'a stage name',
    'fr',
    '[Kaëlis|p1], de son vrai nom [Bertrand Mulot|p1], chante. [Kaëlis|p1] remplit les salles.',
  ],
  ['dit', 'fr', '[Roger Vasseur|p1], dit « [Le Fakir|p1] », est arrêté. [Vasseur|p1] nie.'],
  [
    'three generations',
    'fr',
    '[Serge Aumont|p1] a transmis la ferme à [Luc Aumont|p2]. [Luc Aumont|p2] la vend à [Zoé Aumont|p3]. [Zoé|p3] rit. [Serge|p1] pleure.',
  ],
  [
    'strangers with one first name',
    'fr',
    '[Thomas Villard|p1] a battu [Thomas Guérin|p2]. [Villard|p1] exulte. [Guérin|p2] aussi.',
  ],
  ['an apostrophe', 'en', "[Sean O’Malley|p1] spoke. [O'Malley|p1] left. [O’Malley’s|p1] car stayed."],
];

export const moreThingCases: readonly EntityCase[] = [
  [
    'a union and its acronym after a comma',
    'fr',
    'Le [Syndicat des bateliers de Loire|o1], [SBL|o1], appelle à la grève. Le [SBL|o1] négocie.',
  ],
  [
    'an acronym with small words counted',
    'fr',
    'Le [Haut Conseil de la famille|o1] ([HCF|o1]) rend un avis. Le [HCF|o1] insiste.',
  ],
  [
    'a federation and its member',
    'fr',
    'La [CGTR|o1] et la [CGTR-Cheminots|o2] appellent à la grève. La [CGTR|o1] négocie.',
  ],
  [
    'a foreign acronym in brackets',
    'fr',
    'Le [Fonds maritime international|o1] ([IMF|o1]) prête. L’[IMF|o1] attend.',
  ],
  [
    'the SAS and its brand',
    'fr',
    'La [SAS Orbifret|o1] est liquidée. [Orbifret|o1] employait 300 personnes. [Orbifret SAS|o1] ferme.',
  ],
  [
    'PLC',
    'en',
    '[Marlow Foods plc|o1] fell. [Marlow Foods|o1] recovered. [Marlow|o1] said so. [MARLOW FOODS PLC|o1] ROSE.',
  ],
  [
    'a museum’s short name',
    'en',
    'The [Harcourt Museum|o1] lent it. The [Harcourt|o1] wants it back. The [Ashby Museum|o2] agrees.',
  ],
  [
    'a commission with a capital',
    'fr',
    'La [Commission des sondages|o1] statue. La [Commission|o1] a tranché.',
  ],
  [
    'two commissions',
    'fr',
    'La [Commission des sondages|o1] et la [Commission des comptes|o2] statuent. La [Commission|o3] a tranché.',
  ],
  [
    'two parties with one first word',
    'fr',
    'Le [Parti des vignerons|o1] et le [Parti du littoral|o2] s’allient. Le [PV|o1] domine.',
  ],
  [
    'an English party',
    'en',
    'The [Green Coast Party|o1] won. The [GCP|o1] will govern. The [Green Coast Party’s|o1] leader cheered.',
  ],
  [
    'a newspaper’s article',
    'en',
    '[The Dorset Herald|o1] reported it. The [Dorset Herald|o1] has no comment. [Dorset Herald|o1] staff left.',
  ],
  ['an ampersand', 'fr', '[Moreau & Fils|o1] ferme. [Moreau et Fils|o1] employait dix personnes.'],
  [
    'a department’s names',
    'fr',
    'Le [ministère des Solidarités et de la Santé|o1] alerte. Le [ministère de la Santé|o1] précise.',
  ],
  [
    'a ministry abroad',
    'en',
    'The [Ministry of Defence|o1] denied it. The [Defence Ministry|o1] did too. The [Ministry of Justice|o2] did not.',
  ],
  [
    'two universities',
    'fr',
    'L’[université de Nancel|o1] et l’[université de Blois|o2] fusionnent. L’[Université de Nancel|o1] vote.',
  ],
  [
    'a country’s official name',
    'fr',
    'La [Fédération de Russie|l1] et la [Russie|l1] ; le [Royaume-Uni|l2], la [Grande-Bretagne|l2] ; la [Corée du Nord|l4] et la [République populaire démocratique de Corée|l4].',
  ],
  [
    'a state and a town of that name',
    'en',
    '[Milbrook|l1:city] flooded. [MILBROOK|l1:city] again. [Lake Milbrook|l2] rose.',
  ],
  ['sous', 'fr', '[Fontenelle-sous-Bois|l1] vote. À [Fontenelle|l1], on compte.'],
  ['upon', 'en', 'In [Alverton upon Tarn|l1] it rained. [Alverton|l1] flooded.'],
  ['apostrophes in places', 'fr', "À [Val-d’Oisans|l1], on skie. [Val d'Oisans|l1] ferme."],
  ['a plane', 'fr', 'Le [Boréal 320neo|r1] vole. Le [320neo|r1] est silencieux. Le [Boréal 330|r2] aussi.'],
  [
    'a cup',
    'fr',
    'La [Coupe des Alpes 2022|e1] commence. La [Coupe des Alpes|e1] finira dimanche. La [Coupe de Savoie|e2] est annulée.',
  ],
  [
    'formerly',
    'en',
    '[Valoria|o1], formerly known as [Tarvenne|o1], hired him. [Tarvenne|o1] had fired him.',
  ],
  ['a city and a person', 'fr', '[Vienne Aubertin|p1] arrive à [Vienne|l1]. [Vienne|l1] la reçoit.'],
  ['well known by itself', 'fr', '[Orange Bank|o2] ferme. [Orange|o1] la vend. [Orange|o1] se tait.'],
  [
    'guillemets and hyphen variants',
    'fr',
    'Le [Centre Alpha‑Gamma|o1] ouvre. Le [centre Alpha-Gamma|o1] ferme. Le [Centre Alpha Gamma|o1] rouvre.',
  ],
];
