import type { Orthography } from '../contract/orthography.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '');

/** Tokens follow the conventions of UD English; names keep their hyphens. */
export const orthography: Orthography = {
  titleAbbreviations:
    words(`mr. mrs. ms. messrs. mx. dr. drs. prof. gen. gov. sen. rep. reps. sens. col. capt. cpt. cmdr.
    lt. sgt. maj. cpl. pvt. adm. rev. hon. pres. supt. insp. det. amb. st. mt. ft. sts. mme. mlle. atty. asst. assoc.`),
  numberAbbreviations:
    words(`no. nos. p. pp. art. fig. figs. vol. vols. ch. chap. sec. par. ver. v. ca. approx. ext. tel.
    nr. op. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`),
  abbreviations:
    words(`etc. inc. ltd. corp. co. cos. bros. llc. plc. jr. sr. esq. vs. cf. i.e. e.g. viz. ps. p.s. al. ed. eds. est.
    dept. univ. assn. govt. intl. natl. ave. blvd. rd. st. hwy. pkwy. ln. ct. apt. bldg. rm. jan. feb. apr. aug.
    sept. sep. oct. nov. dec. tues. wed. thurs. fri.
    approx. min. max. misc. ariz. ark. calif. colo. conn. del. fla. ga. kan. ky. md. mich. minn.
    miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wis. wyo. ala. ont. que.`),
  openers:
    words(`the a an this that these those he she it they we you i his her its their our your my there here who what
    when where why how which whose if as because although though while since until unless after before during in on
    at by for from with without within of to into over under about against among between through and but or nor so
    yet then thus however therefore moreover meanwhile nevertheless also still even only just not no yes all some many
    most several each every both few another other others such one two three more less much now today tomorrow
    yesterday later earlier last next according despite instead perhaps maybe please let do does did is are was were
    can could will would should may might have has had once again finally first second`),
  elisions: [],
  clitics: [],
  contractions: words(`n't 's 're 've 'll 'd 'm`),
  fusedWords: [
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
  ],
  wholeWords: words(`o'clock ma'am c'mon e-mail e-mails x-ray x-rays`),
  boundPrefixes:
    words(`e- x- co- re- un- non- pre- anti- ex- mis- counter- over- under- vice- semi- multi- inter- intra-
    sub- super- ultra- neo- pro- post- mid- de- bi- tri- pseudo- quasi-`),
  splitsCompounds: true,
  groupsDigitsBySpace: false,
  marksOrdinalsByStop: false,
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['«', '»'],
  ],
};
