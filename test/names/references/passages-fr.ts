/**
 * French passages with what stands in them for a named thing: `{la marque=Orvalis}`. What is not marked must not be
 * found. Half of them were written and used before and while the rules were; `held-out-fr.ts` has the other half.
 */
export const passages: readonly string[] = [
  // Organisations
  'Renault va supprimer 800 postes à Flins. {Le constructeur automobile=Renault} a prévenu les syndicats lundi. Selon les élus, {le groupe=Renault} n’a pas d’autre choix.',
  'La société Virbel, installée à Nantes, dépose le bilan. {L’entreprise=Virbel} employait 120 personnes. {Elle=Virbel} avait perdu son principal client en mars.',
  'Carrefour, le distributeur français, ouvre dix magasins. {Le distributeur=Carrefour} promet des prix bas.',
  'Le constructeur allemand Volkswagen rappelle 40 000 voitures. Les freins sont en cause. {Le constructeur=Volkswagen} n’a reçu aucune plainte.',
  'Signal, la messagerie chiffrée, gagne des abonnés. {La messagerie=Signal} reste gratuite. {L’application=Signal} compte 40 millions d’utilisateurs.',
  'Dacia, filiale de Renault, a vendu son usine de Dole. L’opération a été approuvée par {sa maison mère=Renault}.',
  'Le groupe Corvalia a publié ses comptes mardi. {Il=Corvalia} a perdu 12 millions d’euros en un an.',
  'La SNCF augmente ses tarifs. {L’entreprise publique=SNCF} veut financer de nouvelles rames. {Elle=SNCF} transporte cinq millions de voyageurs par jour.',
  'La banque Tarvenne ferme vingt agences. {La banque=Tarvenne} assure que personne ne sera licencié.',
  'Le quotidien Ouest-France a été condamné jeudi. {Le journal=Ouest-France} fera appel.',
  'Le PSG s’incline 2-0. {Le club=PSG} n’avait plus perdu depuis mars.',
  'Greenpeace porte plainte contre le préfet. {L’ONG=Greenpeace} dénonce des travaux sans étude. {L’organisation=Greenpeace} réclame leur arrêt.',
  'L’université de Nantes change de président. {L’établissement=université de Nantes} accueille 40 000 étudiants.',
  'Le Parti socialiste choisit son candidat en juin. {Le parti=Parti socialiste} compte 40 000 adhérents.',
  'Orvalis a racheté Tarvenne pour 30 millions d’euros. Les deux sociétés fabriquent des pompes.',
  // Places
  'La Bolivie manque d’essence. Les files s’allongent à La Paz. {Le pays=Bolivie} importe presque tout son carburant.',
  'Saint-Étienne interdit les trottinettes. {La ville=Saint-Étienne} compte 170 000 habitants.',
  'Le pont de Varades est fermé. {L’ouvrage=pont de Varades} date de 1953.',
  // People
  'Le ministre de l’Intérieur, Paul Tessier, se rend à Calais. {Le ministre=Paul Tessier} y rencontrera les associations.',
  'La maire de Limoges, Claire Fontanel, renonce. {Elle=Claire Fontanel} quittera ses fonctions en mai. « Je suis fatiguée », a-t-{elle=Claire Fontanel} confié.',
  'Lucas Hamelin a gagné l’étape. {Le coureur=Lucas Hamelin} avait chuté la veille. « C’est mérité », dit-{il=Lucas Hamelin}.',
  'Davide Fornari conserve le maillot. {L’Italien=Davide Fornari} compte deux minutes d’avance.',
  'Le procureur Hubert Vasseur a ouvert une enquête. {Le magistrat=Hubert Vasseur} attend le rapport des experts.',
  'Sandrine Coll, 45 ans, a été nommée lundi. {La quadragénaire=Sandrine Coll} dirigeait une usine à Dole.',
  'Hervé Castagné, PDG de Carrefour, reste confiant. « Nous tiendrons », promet {le patron de Carrefour=Hervé Castagné}.',
  'Emmanuel Macron, président de la République, recevra les maires mardi. {Le président=Emmanuel Macron} veut les écouter, assure son entourage.',
  'Claire Fontanel a dit qu’{elle=Claire Fontanel} partirait en juin.',
  // Traps
  'Une messagerie chiffrée protège mieux les échanges. WhatsApp en est une. Le chiffrement ne suffit pas.',
  'Renault et Peugeot vendent moins de voitures. Le constructeur qui baissera ses prix gagnera.',
  'Il faut partir avant la nuit, a dit Paul Tessier. Il y a du vent et il pleut à Brest.',
  'Le groupe de manifestants s’est dispersé devant le siège de Renault.',
  'Emmanuel Macron reçoit le président de la République italienne.',
  'Paul Tessier a rencontré Hubert Vasseur. Il est reparti content.',
  'Selon Renault, la société française change.',
  'Lyon et Grenoble attendent. La ville la plus rapide recevra la subvention.',
  'Google a consulté Claire Fontanel. Le projet a été retiré : il coûtait trop cher.',
  'Paul Tessier reste. La décision surprend ses amis. Elle a été prise lundi.',
  'Michelin supprime des postes. Une entreprise de Clermont-Ferrand propose d’embaucher. L’autre groupe se tait.',
  'Le maire de Limoges a écrit à Paul Tessier, ministre du Travail.',
];
