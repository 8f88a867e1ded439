import type { Orthography } from '../contract/orthography.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '');

/** Tokens follow the conventions of UD French: elisions and inverted pronouns apart, compounds whole. */
export const orthography: Orthography = {
  titleAbbreviations:
    words(`m. mm. mr. mrs. ms. mme. mmes. mlle. mlles. me. mes. mgr. dr. drs. pr. prof. st. ste.
    sts. gén. gal. col. cdt. cne. cap. lt. sgt. adj. maj. amb. min. sén. dép. prés. vve. ing. fr.`),
  numberAbbreviations:
    words(`art. p. pp. fig. vol. no. nos. n. chap. t. tél. tel. al. alin. par. sect. réf. ref.
    éd. ann. tab. pl. l. v. ch. r. d. min. max. f. rue. janv. févr. juil. sept. oct. nov. déc.`),
  abbreviations:
    words(`etc. cf. av. apr. j.-c. ap. env. ex. p.ex. p.-s. c.-à-d. c-à-d. i.e. e.g. id. ibid. op. cit.
    loc. éd. coll. dir. trad. vs. bd. bld. boul. bvd. pl. imp. fbg. fg. rte. sq. app. apt. bât. esc. hab. dépt.
    circ. adr. arr. ndlr. nb. ndt. cie. inc. ltd. corp. bros. co. jr. sr. gmbh. s.a. s.a.r.l. univ. hon. env.
    approx. min. max. moy. tél. janv. févr. fév. avr. juil. sept. oct. nov. déc. lun. mer. jeu. ven. sam. dim.
    anc. auj. orig. litt. fam. pop. péj. adj. adv. masc. fém. sing. plur. syn. hist. géogr. méd.`),
  openers:
    words(`le la les l' un une des du de d' ce cet cette ces c' ça cela ceci celui celle ceux celles il elle ils
    elles on nous vous je j' tu mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs qui que qu' quoi dont où
    quel quelle quels quelles pourquoi comment combien quand lorsque lorsqu' puisque puisqu' comme si s' mais et ou or
    donc car ni puis ensuite enfin ainsi alors aussi après avant dans en sur sous pour par avec sans depuis pendant
    durant selon malgré contre chez entre vers dès hors outre parmi face grâce à au aux afin bien tout tous toute toutes
    plusieurs certains certaines chaque aucun aucune rien personne nul quelques beaucoup peu plus moins très trop
    déjà encore même mêmes toujours jamais souvent parfois toutefois cependant pourtant néanmoins désormais
    dorénavant hier aujourd'hui demain ici là voici voilà oui non ne n' y autre autres tel telle tant autant seul
    seule seuls seules quant lors jusqu' jusque bref certes surtout notamment finalement a`),
  elisions: words(
    `l' d' j' m' t' s' c' ç' n' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu' entr' presqu' quoqu'`,
  ),
  clitics:
    words(`-t-il -t-elle -t-on -t-ils -t-elles -t'il -t'elle -t'on -il -elle -on -ils -elles -je -tu -nous -vous -ce
    -moi -toi -lui -leur -le -la -les -y -en -ci -là`),
  contractions: [],
  fusedWords: [],
  wholeWords:
    words(`aujourd'hui presqu'île presqu'îles presqu'ile quelqu'un quelqu'une c'est-à-dire l'on d'abord-d'abord
    rendez-vous vis-à-vis celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là là-bas chez-soi
    jusque-là jusques-là ici-là d'ici-là par-là par-ci de-ci de-là au-delà voilà lui-même cessez-le-feu chez-nous
    chez-moi qu'en-dira-t-on va-t-en on-dit m'as-tu-vu suivez-moi prie-dieu tête-là trop-là là-là sur-le
    entre-nous quant-à-soi soi-disant eux-là mi-là jean-le`),
  boundPrefixes: [],
  splitsCompounds: false,
  groupsDigitsBySpace: true,
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‹', '›'],
    ['„', '”'],
    ['"', '"'],
  ],
};
