export interface LanguageName {
  /** BCP 47, the language alone: `fr`. */
  readonly code: string;
  readonly iso6393: string;
  /** In English. */
  readonly name: string;
}

export const undetermined: LanguageName = { code: 'und', iso6393: 'und', name: 'Undetermined' };

/** ISO 639-1 and 639-3 of all languages that have both; of a macrolanguage the code of the whole (Arabic: ara). */
export const twoAndThreeLetters = `
  aa:aar ab:abk ae:ave af:afr ak:aka am:amh an:arg ar:ara as:asm av:ava ay:aym az:aze ba:bak be:bel
  bg:bul bi:bis bm:bam bn:ben bo:bod br:bre bs:bos ca:cat ce:che ch:cha co:cos cr:cre cs:ces cu:chu
  cv:chv cy:cym da:dan de:deu dv:div dz:dzo ee:ewe el:ell en:eng eo:epo es:spa et:est eu:eus fa:fas
  ff:ful fi:fin fj:fij fo:fao fr:fra fy:fry ga:gle gd:gla gl:glg gn:grn gu:guj gv:glv ha:hau he:heb
  hi:hin ho:hmo hr:hrv ht:hat hu:hun hy:hye hz:her ia:ina id:ind ie:ile ig:ibo ii:iii ik:ipk io:ido
  is:isl it:ita iu:iku ja:jpn jv:jav ka:kat kg:kon ki:kik kj:kua kk:kaz kl:kal km:khm kn:kan ko:kor
  kr:kau ks:kas ku:kur kv:kom kw:cor ky:kir la:lat lb:ltz lg:lug li:lim ln:lin lo:lao lt:lit lu:lub
  lv:lav mg:mlg mh:mah mi:mri mk:mkd ml:mal mn:mon mr:mar ms:msa mt:mlt my:mya na:nau nb:nob nd:nde
  ne:nep ng:ndo nl:nld nn:nno no:nor nr:nbl nv:nav ny:nya oc:oci oj:oji om:orm or:ori os:oss pa:pan
  pi:pli pl:pol ps:pus pt:por qu:que rm:roh rn:run ro:ron ru:rus rw:kin sa:san sc:srd sd:snd se:sme
  sg:sag si:sin sk:slk sl:slv sm:smo sn:sna so:som sq:sqi sr:srp ss:ssw st:sot su:sun sv:swe sw:swa
  ta:tam te:tel tg:tgk th:tha ti:tir tk:tuk tn:tsn to:ton tr:tur ts:tso tt:tat ty:tah ug:uig uk:ukr
  ur:urd uz:uzb ve:ven vi:vie vo:vol wa:wln wo:wol xh:xho yi:yid yo:yor za:zha zh:zho zu:zul
`;

const threeLettersOf = new Map(
  twoAndThreeLetters
    .trim()
    .split(/\s+/)
    .map(pair => [pair.slice(0, 2), pair.slice(3)] as const),
);

/** Both written forms of Norwegian are one language to a reader; Dari is Persian, written the same. */
const readAs: Readonly<Record<string, string>> = { nob: 'no', nno: 'no', nb: 'no', nn: 'no', prs: 'fa' };

const englishNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** Names the language of a BCP 47 tag or an ISO 639-3 code, without its region; null where the tag is malformed. */
export function languageOf(tag: string): LanguageName | null {
  let language = named.get(tag);
  if (language === undefined) {
    language = nameLanguage(tag);
    if (named.size < 1000) named.set(tag, language);
  }
  return language;
}

/** Tags met before; bounded, because a page may declare anything. */
const named = new Map<string, LanguageName | null>();

function nameLanguage(tag: string): LanguageName | null {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const code = readAs[language] ?? language;
    if (code === 'und') return null;
    return { code, iso6393: threeLettersOf.get(code) ?? code, name: englishNames.of(code) ?? code };
  } catch {
    return null;
  }
}
