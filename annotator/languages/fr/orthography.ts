import type { Orthography } from '../contract/orthography.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '');

/** Tokens follow the conventions of UD French: elisions and inverted pronouns apart, compounds whole. */
export const orthography: Orthography = {
  titleAbbreviations:
    words(`m. mm. mr. mrs. ms. mme. mmes. mlle. mlles. me. mgr. dr. drs. pr. prof. st. ste. sts. gén. gal.
    col. cdt. cne. cap. lt. sgt. adj. maj. amb. min. sén. dép. prés. vve. ing.`),
  numberAbbreviations:
    words(`art. p. pp. fig. vol. no. nos. n. chap. t. tél. tel. al. alin. par. sect. réf. ref. éd. ann. tab.
    pl. v. ch. min. max. sept.`),
  abbreviations:
    words(`etc. cf. av. apr. ap. env. ex. p.ex. p.-s. ps. nb. c.-à-d. c-à-d. i.e. e.g. id. ibid. op. cit. loc. éd.
    coll. dir. trad. vs. bd. bld. boul. bvd. pl. imp. fbg. fg. rte. sq. app. apt. bât. hab. dépt. circ. adr. arr. ndlr.
    ndt. cie. inc. ltd. corp. bros. co. jr. sr. gmbh. univ. hon. approx. moy. tél. janv. févr. fév. avr. juil. oct. nov.
    déc. lun. jeu. ven. sam. dim. anc. auj. orig. litt. péj. masc. fém. plur. géogr. méd. qqn. qqch. vol. parag.`),
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
    words(`aujourd'hui presqu'île presqu'îles presqu'ile quelqu'un quelqu'une c'est-à-dire l'on rendez-vous
    vis-à-vis celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là là-bas jusque-là par-là par-ci
    de-ci de-là au-delà voilà chez-moi chez-nous cessez-le-feu qu'en-dira-t-on on-dit m'as-tu-vu entre-nous
    quant-à-soi soi-disant d'ici-là ici-là celui-la ceux-la`),
  boundPrefixes: [],
  splitsCompounds: false,
  groupsDigitsBySpace: true,
  marksOrdinalsByStop: false,
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['‹', '›'],
    ['„', '”'],
    ['"', '"'],
  ],
};
