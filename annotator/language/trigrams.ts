import { data } from 'franc/data.js';
import type { Script } from './scripts.ts';

/** franc's lists that would only confuse: languages it also lists in a script in which news hardly ever has them. */
const leftOut = new Set(['Latin/ckb', 'Latin/tzm', 'Cyrillic/bos', 'Arabic/uig', 'Arabic/zlm', 'Latin/cjk']);

/**
 * The commonest trigrams of each language of a script, commonest first, as franc counted them in the Universal
 * Declaration of Human Rights. `franc/data.js` is an internal file of franc: its version is pinned and a test loads it.
 */
export function trigramLists(script: Script): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const [code, list] of Object.entries(data[script] ?? {})) {
    if (!leftOut.has(`${script}/${code}`)) lists.set(code, list.split('|'));
  }
  if (script === 'Latin') {
    const catalan = lists.get('cat');
    if (catalan) lists.set('oci', catalan);
    for (const [code, list] of Object.entries(writtenLists))
      lists.set(code, list.replaceAll('_', ' ').split('|'));
  }
  return lists;
}

/** Trigrams of languages that franc has no list of, from knowledge of their endings and small words. */
const writtenLists: Readonly<Record<string, string>> = {
  isl: '_og|og_|_að|að_|ar_|ur_|inn|um_|nn_|_í_|ið_|_er|_se|em_|sem|ir_|ði_|_á_|nar|nni|ins|_ti|til|il_|_vi|eir|_ve|ver|_fy|fyr|yri|rir|ega|ga_|nda|_þa|það|_va|var|_me|með|eð_|_ha|haf|afa|efu|fur|hef|_he|_ei|ein|ð_s|ski|_sk|_ek|ekk|kki|ki_|ust|una|na_|ndi|di_|ing|ngu|gar|_um|_af|af_|_þe|ess|þes|ss_|_up|upp|pp_|_ef|eft|fti|tir|þar|_vo|vor|oru|ru_|_ár|_la|lan|and|nds|ds_|gi_|_ge|ger|erð|rða|ða_|ðu_|_st|sta|_fr|frá|rá_|_þv|því|ví_|ann|_hú|hún|ún_|_mi|mik|iki|kil|ill|lla|la_|ist|sti|rra|ra_|_un|und|ður|uðu|arf|rfi|mál|jór|tjó|stj|nga|æri|ærð|_kj|_fj|_hj|_ný|nýj|ýja|ja_|_ís|ísl|sle|len|ens|nsk|skr|ska|ðar|ðin|nna|inu|nu_|unu|num|nir|sin|in_|eru|leg|_hv|hva|vað|_ma|mað|aðu|ðum|_fó|fól|ólk|lki|lk_|tið|lið|_br|bre|rey|eyt|_kv|kvæ|_tv|tve|vei|_þr|þrí|rír|ír_|rjú|_fl|fle|lei|iri|_al|all|lli|_öl|öll|lum|_ko|kom|oma|omu|mur|_þá|þá_|_sí|síð|íða|ðan|an_|_yf|yfi|fir|veg|egn|gna|_sv|svo|vo_',
  eus: '_et|eta|ta_|_da|da_|ak_|en_|ren|an_|tze|_ez|ez_|zen|ean|_er|ere|_iz|iza|zan|eko|ko_|_ba|bat|at_|ari|rri|_di|dir|ira|ra_|tik|ik_|_du|due|uen|_eg|egi|gin|_be|ber|err|_ha|hau|_ho|hor|ori|ek_|gar|_ze|tea|tza|asu|arr|rra|rak|rek|_ki|ako|_eu|eus|usk|ska|kal|tan|ian|iar|tu_|atu|_za|goa|_la|aka|_na|_or|ort|rtz|itz|zea|_bi|_go|_us|oan|edo|do_|_ed|ain|in_|nez|ien|ten|ene|_au|_ga|_he|her|_ko|lan|_ur|urt|rte|_hi|_ma|txi|itx|tsu|_as|aur',
  gle: '_an|an_|_na|na_|ach|_ag|agu|gus|us_|_ar|ar_|_i_|_a_|ich|_is|is_|_go|go_|_le|le_|_do|_de|_bh|bhí|hí_|_tá|tá_|_ch|_sé|sin|in_|_si|_mh|_th|cht|ht_|ean|eac|adh|dh_|idh|igh|gh_|aig|air|ir_|ann|nn_|ear|_ma|mar|eis|éal|_gc|_nd|_mb|_bp|_dt|_sh|_ph|_fh|_gh|íoc|íon|ith|oin|oir|inn|ain|iúi|úil|lac|eil|_fe|rea|éir|_éi|ire|ísc|tac|hei|_be|bei|_dé|éan|_fa|_fo|oi_',
  cym: '_yn|yn_|_y_|_a_|_i_|_o_|ydd|dd_|_ar|ar_|_yr|yr_|_ei|_we|wed|edi|di_|_ma|mae|ae_|_oe|oed|edd|aet|eth|th_|_gw|_cy|_ll|_dd|_rh|_ch|iad|ad_|aid|odd|_fo|fod|od_|_ga|gan|an_|au_|iau|wyr|wr_|rwy|_dy|_he|heb|fyd|cyf|cym|ymr|mru|ru_|wyd|_eu|_un|_ne|neu|eu_|hwn|_hw|wn_|_sy|ael|el_|gyd|_gy|yda|_bo|bod|_am|am_|iol|ol_|_me|mew|ewn|ŵyr|ŵr_|_fe|wys|awd|dda|add|ion|on_|ynn|ngh|_ng|_mh|_ny',
  mlt: '_il|il_|_li|li_|_ta|ta_|_u_|_l-|ija|ja_|_mi|mil|min|in_|_fi|fil|_da|dan|_għ|għa|ħal|al_|_ma|ma_|iet|et_|_ki|kie|ien|en_|jie|ejn|_ku|kul|ull|_bi|bie|iex|_jk|jko|oll|lli|ali|ħħa|ett|ti_|ta’|zzj|zjo|oni|ni_|_hu|huw|uwa|wa_|hij|_b_|_n_|aħħ|ħar|ġie|_ġi|_ħa|ża_|_żm|_qa|qal|qab',
};
