import { describe, expect, test } from 'vitest';
import { readArticle } from '../../annotator/index.ts';
import { expectBlocks } from './marked-page.ts';

/** Layouts as they are pasted: what every line is. */
const pages: readonly (readonly [name: string, page: string])[] = [
  [
    'French web page: breadcrumb, section glued to the date, headline, standfirst',
    `
breadcrumb: Accueil >Économie >Transports
section: Transports
&dateline: 12/03/2020 à 09:05
headline: La ligne de nuit entre Lyon et Nantes va rouvrir
standfirst: Supprimée il y a dix ans, la liaison sera de nouveau assurée trois fois par semaine.
paragraph: La compagnie Rhodanis exploitera deux rames rénovées.
paragraph: Les billets seront en vente à partir du 1er juin.`,
  ],
  [
    'French web page with all its furniture',
    `
boilerplate: Aller au contenu principal
boilerplate: S'abonner
section: ENTREPRISES
headline: Le fabricant de skis Alpina supprime 120 postes
standfirst: Le groupe savoyard veut fermer son atelier d'Ugine. Les syndicats dénoncent « un gâchis ».
byline: Par Camille Roux
dateline: Publié le 7 janvier 2021 à 12h28, mis à jour le 8 janvier 2021 à 9h10
boilerplate: Temps de lecture : 3 min
boilerplate: Partager sur Facebook
boilerplate: Twitter
boilerplate: Envoyer par e-mail
caption: L'atelier d'Ugine (Savoie), le 6 janvier. © Jean Petit / Le Courrier des Alpes
paragraph: La nouvelle est tombée mercredi. Le fabricant va supprimer 120 des 400 postes de son usine.
boilerplate: Lire aussi : Deux hivers sans neige : les stations comptent leurs pertes
paragraph: « Nous n'avons pas le choix », a expliqué sa directrice, Hélène Marchand.
heading: Un plan de départs volontaires
paragraph: Les salariés auront jusqu'au 31 mars pour se porter candidats au départ.
list-item: - une prime de 10 000 euros ;
list-item: - un congé de reclassement.
boilerplate: À lire aussi
boilerplate: Le ski de fond sauve la saison
boilerplate: Les saisonniers attendent la neige
byline: Jean Petit, à Ugine
boilerplate: 12 commentaires
boilerplate: Inscrivez-vous à notre newsletter pour recevoir l'essentiel de l'actualité
boilerplate: © 2021 Le Courrier des Alpes. Tous droits réservés.`,
  ],
  [
    'agency report, wrapped like e-mail',
    `
headline: La banque Ardoise relève ses prévisions pour 2022

dateline: PARIS, 3 mars 2022 (AFP) —
& paragraph: La banque Ardoise a relevé jeudi ses
| prévisions de bénéfice pour l'exercice en cours, portée par la hausse des
| taux et par la reprise du crédit aux entreprises.

paragraph: « Nous avons gagné des clients dans toutes nos régions », a déclaré son
| directeur général, Marc Delorme, lors d'une conférence téléphonique avec
| les analystes.

paragraph: Le titre gagnait 4,2 % à la Bourse de Paris vers 10 heures.

byline: cr/jp`,
  ],
  [
    'a date on a line of its own, as on Wikinews',
    `
headline: Corse : la liste sortante remporte les élections

dateline: 8 janvier 2016 . –

paragraph: Les électeurs ont voté dimanche pour renouveler leur assemblée.

heading: Une participation en hausse

paragraph: Plus de 150 000 personnes se sont rendues aux urnes.`,
  ],
  [
    'print: a standfirst over the date',
    `
section: TRAIL
headline: Inès Bouvier l’emporte dans la tempête
standfirst: La Savoyarde s’est imposée samedi, au terme d’une course raccourcie de quinze kilomètres.
dateline: Dimanche 5 septembre 2021
paragraph: Elle avait promis de ne plus jamais courir sous l’orage.
heading: « Je n’ai rien vu »
paragraph: Les organisateurs avaient supprimé le passage au col, où le vent soufflait à 110 km/h.`,
  ],
  [
    'capitals',
    `
headline: SAINT-MALO : LE PORT FERMÉ JUSQU'À VENDREDI

paragraph: En raison de la tempête, la capitainerie a fermé le port. Il rouvrira au plus tôt vendredi.`,
  ],
  [
    'English web page',
    `
breadcrumb: Home > News > UK News
headline: Rail operator to refund passengers after week of delays
byline: By Jane Porter, transport correspondent
dateline: Published: 12:28 GMT, 7 January 2021 | Updated: 18:02 GMT, 8 January 2021
boilerplate: Share
caption: Photo: Passengers waiting at Leeds station. Credit: PA
paragraph: Passengers who were delayed will be refunded in full, the operator said on Thursday.
heading: How to claim
paragraph: Claims must be made online before 31 January.
boilerplate: Related
boilerplate: Fares to rise by 2.6% in March`,
  ],
  [
    'English agency report',
    `
headline: Lumen Foods to buy rival for $2.1 billion

dateline: LONDON, March 3 (Reuters) -
& paragraph: Lumen Foods said on Thursday it had agreed to buy its smaller rival Carrow.

paragraph: The deal is expected to close by the end of June.

byline: (Reporting by Jane Porter; Editing by Mark Dale)`,
  ],
  [
    'German',
    `
breadcrumb: Startseite > Wirtschaft
headline: Bahn streicht Nachtzüge nach Wien
dateline: Stand: 07.01.2021 12:28 Uhr
standfirst: Die Bahn stellt zwei Verbindungen ein. Fahrgäste können bis 31. März kostenlos stornieren.
byline: Von Petra Lang, Hamburg
dateline: Hamburg (dpa) -
& paragraph: Die Bahn streicht zwei Nachtzüge nach Wien. Das teilte das Unternehmen mit.
paragraph: Grund seien fehlende Wagen.
boilerplate: Lesen Sie auch: Nachtzüge sind wieder gefragt`,
  ],
  [
    'Spanish',
    `
breadcrumb: Inicio / Economía
section: ECONOMÍA
headline: El Gobierno amplía hasta marzo las ayudas al alquiler
standfirst: Los inquilinos podrán pedirlas hasta el 31 de marzo
byline: Ana Beltrán
dateline: Madrid - 7 ene 2021 - 12:28 CET
paragraph: El Gobierno ha aprobado este jueves una prórroga de las ayudas al alquiler.
paragraph: La medida beneficiará a 20.000 familias.
boilerplate: Te puede interesar
boilerplate: Los alquileres bajan por primera vez en diez años`,
  ],
  [
    'Italian',
    `
section: Cronaca
headline: Chiuso per neve il passo dei Tre Cervi
dateline: Pubblicato il 7 gennaio 2021 alle 12:28
byline: di Carla Ferri
boilerplate: Tempo di lettura: 2 min
paragraph: Il passo dei Tre Cervi resterà chiuso almeno fino a sabato, ha annunciato la provincia.
paragraph: Gli sciatori devono lasciare gli alberghi entro le 10 di venerdì.
boilerplate: Leggi anche: Neve, scuole chiuse in valle
boilerplate: Riproduzione riservata`,
  ],
  [
    'Portuguese',
    `
breadcrumb: Início > Sociedade
headline: Ponte de Alvor fecha ao trânsito durante três meses
byline: Por Rita Sarmento
dateline: 7 de janeiro de 2021 às 12h28
boilerplate: Partilhar no Facebook
dateline: Lisboa, 07 jan 2021 (Lusa) –
& paragraph: A ponte de Alvor fecha ao trânsito na segunda-feira, anunciou a câmara.
paragraph: Os moradores podem pedir um passe até ao fim do mês.
boilerplate: Leia também: Obras na marginal começam em março`,
  ],
  [
    'Dutch',
    `
section: Binnenland
headline: Veerdienst naar Vossemeer stopt na vijftig jaar
byline: Door Pieter Smit
dateline: Gepubliceerd op 7 januari 2021 om 12:28
boilerplate: Leestijd: 2 minuten
paragraph: De veerdienst naar Vossemeer stopt op 1 maart, meldt de gemeente.
paragraph: Reizigers kunnen hun abonnement tot 1 april inleveren.
boilerplate: Lees ook: Nieuwe brug pas in 2025 klaar`,
  ],
  ['one paragraph', 'paragraph: Le maire a annoncé mardi que 300 logements seraient livrés avant le 3 mars.'],
  [
    'a title and one paragraph',
    `
headline: Nantes livrera 300 logements au printemps
paragraph: Le maire a annoncé mardi que 300 logements seraient livrés avant le 3 mars.`,
  ],
  [
    'names and networks in the body are text',
    `
headline: Trois géants devant le juge
standfirst: Facebook, Instagram et WhatsApp devront répondre de leurs pratiques en mars.
paragraph: L’audience durera trois jours, selon le tribunal.
heading: WhatsApp
paragraph: La messagerie est accusée d’avoir partagé des numéros de téléphone.
paragraph: – Vous le saviez ? a demandé le juge.
paragraph: Publié en 2019, le rapport était resté secret.
paragraph: Le 3 mars 2021, tout a changé.`,
  ],
];

test.each(pages)('%s', (_name, page) => expectBlocks(page));

describe('metadata', () => {
  const page = (...lines: string[]) =>
    readArticle(
      [...lines, 'Un premier paragraphe dit ce qui est arrivé.', 'Un second le précise.'].join('\n'),
    );
  test.each<[name: string, lines: string[], expected: object]>([
    [
      'published wins over updated',
      ['Le port rouvre ses portes', 'Mis à jour le 8 janvier 2021 à 9h, publié le 7 janvier 2021 à 12h28'],
      { publishedAt: '2021-01-07T12:28', title: 'Le port rouvre ses portes' },
    ],
    [
      'an update is better than nothing',
      ['Le port rouvre ses portes', 'Mis à jour le 8 janvier 2021'],
      { publishedAt: '2021-01-08' },
    ],
    [
      'the author without «par», the agency as the source',
      ['Le port rouvre ses portes', 'Par Camille Roux avec AFP', '7 janvier 2021'],
      { byline: 'Camille Roux', source: 'AFP', publishedAt: '2021-01-07' },
    ],
    [
      'several authors',
      ['Le port rouvre ses portes', 'Par Camille Roux et Jean Petit'],
      { byline: 'Camille Roux et Jean Petit' },
    ],
    [
      'the last step of the breadcrumb is the section',
      ['Accueil > Économie > Pêche', 'Le port rouvre ses portes'],
      { section: 'Pêche' },
    ],
    [
      'author and date on one line',
      ['Le port rouvre ses portes', 'Par Camille Roux | Publié le 7 janvier 2021 à 12h28'],
      { byline: 'Camille Roux', publishedAt: '2021-01-07T12:28' },
    ],
    [
      'an address, and its date where the page has none',
      ['Le port rouvre ses portes', 'https://journal.example/2021/01/07/port'],
      { url: 'https://journal.example/2021/01/07/port', publishedAt: '2021-01-07' },
    ],
    ['no date', ['Le port rouvre ses portes'], { publishedAt: null, byline: null, section: null }],
    [
      'a date of the story is none of the page',
      ['Grève du 7 janvier 2021 : ce qu’il faut savoir'],
      { publishedAt: null, title: 'Grève du 7 janvier 2021 : ce qu’il faut savoir' },
    ],
  ])('%s', (_name, lines, expected) => {
    expect(page(...lines).metadata).toMatchObject(expected);
  });

  test('a date that does not exist is left out and named', () => {
    const article = page('Le port rouvre ses portes', 'Publié le 31/02/2021 à 27:99');
    expect(article.metadata.publishedAt).toBeNull();
    const [diagnostic] = article.diagnostics;
    expect(diagnostic?.code).toBe('page-date-impossible');
    expect(article.text.slice(diagnostic?.span?.start, diagnostic?.span?.end)).toBe('31/02/2021 à 27:99');
  });
});
