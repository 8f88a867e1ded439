import type { Orthography } from './contract/orthography.ts';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '');

/** The little that is worth knowing of a language without a folder, so that sentences end where they should. */
interface Habits {
  readonly titles?: string;
  readonly beforeNumbers?: string;
  readonly abbreviations?: string;
  readonly openers?: string;
  readonly elisions?: string;
  readonly ordinals?: boolean;
}

const romanceElisions =
  "l' d' un' all' dall' dell' nell' sull' quell' quest' c' s' m' t' v' n' dov' com' bell' sant' n'";

const habits: Readonly<Record<string, Habits>> = {
  de: {
    titles: 'hr. fr. st. prof. dipl. ing.',
    beforeNumbers: 'nr. abs. art. bd. kap. ca. ziff.',
    abbreviations: `z.b. d.h. u.a. bzw. usw. etc. ca. evtl. ggf. vgl. inkl. exkl. geb. gest. sog. str. std. mio. mrd. tel. jan. feb.
      aug. sept. okt. nov. dez. jh. ev. kath. allg. bspw. v. chr.`,
    openers: `der die das den dem des ein eine einen einem einer er sie es wir ihr ich man und aber oder denn doch wenn als
      da dann dort hier so auch nur noch schon nach vor mit bei von zu für in im am an auf aus über unter dieser diese
      dieses sein seine ihre wer was wie wo warum`,
    ordinals: true,
  },
  es: {
    titles: 'sr. sra. srta. srs. d. dña. dn. fr. gral. lic.',
    beforeNumbers: 'núm. nº. art. pág. págs. cap. vol.',
    abbreviations: 'etc. ee.uu. aa.vv. av. avda. c. p.ej. ud. uds. s.a. cía. tel. aprox.',
    openers:
      'el la los las un una en de por para con y pero su sus este esta se no lo al del según cuando como si',
  },
  it: {
    titles: 'sig. sigg. on.',
    beforeNumbers: 'art. pag. pagg. cap. vol. n. nn. ca.',
    abbreviations: 'ecc. etc. es. arch. avv. ing. geom. rag. mons. sig. s.p.a. s.r.l. d.c. a.c. tel. v.',
    openers:
      'il lo la i gli le un una in di da per con e ma se non si quando come che nel nella al alla del della',
    elisions: romanceElisions,
  },
  ca: { abbreviations: 'etc. av.', elisions: romanceElisions },
  pt: {
    titles: 'sr. sra. srs. exmo. exma. eng. d.',
    beforeNumbers: 'art. pág. págs. cap. vol. n. núm.',
    abbreviations: 'etc. av. s.a. tel. aprox. cia.',
    openers: 'o a os as um uma em de por para com e mas se não no na nos nas ao do da segundo quando como',
  },
  nl: {
    titles: 'dhr. mevr. mw. mr. ir. drs. ing. burg.',
    beforeNumbers: 'nr. art. blz. p. ca.',
    abbreviations:
      'bijv. bv. enz. etc. d.w.z. o.a. m.a.w. t.o.v. i.p.v. ca. jl. a.s. resp. incl. excl. tel. zgn. n.a.v. t/m',
    openers:
      'de het een in van op aan met voor en maar of hij zij ze we wij ik dat die dit deze er als toen zo ook',
  },
};

/** Languages besides the above in which a stop after a number makes it ordinal. */
const ordinalLanguages = new Set(words('da nb nn no fi et lv cs sk sl hr sr bs hu tr is pl'));

export function bareOrthography(code: string): Orthography {
  const own = habits[code.split('-', 1)[0] ?? code] ?? {};
  return {
    titleAbbreviations: ['dr.', 'prof.', 'st.', ...words(own.titles ?? '')],
    numberAbbreviations: ['no.', ...words(own.beforeNumbers ?? '')],
    abbreviations: words(own.abbreviations ?? ''),
    openers: words(own.openers ?? ''),
    elisions: words(own.elisions ?? ''),
    clitics: [],
    contractions: [],
    fusedWords: [],
    wholeWords: [],
    boundPrefixes: [],
    splitsCompounds: false,
    groupsDigitsBySpace: false,
    marksOrdinalsByStop: own.ordinals ?? ordinalLanguages.has(code),
    quotes: [
      ['«', '»'],
      ['“', '”'],
      ['„', '“'],
      ['"', '"'],
    ],
  };
}
