/**
 * Roots whose British "ae" or "oe" is "e" in American spelling; whole-string rules would break "aerobic" or "toe".
 * "oesoph" only at the start or after another o: "gastroesophageal" is American already.
 */
const DIGRAPHS: ReadonlyArray<readonly [RegExp, string]> = [
  [/haem/g, 'hem'],
  [/phaeo/g, 'pheo'],
  [/aemi/g, 'emi'],
  [/anaem/g, 'anem'],
  [/oede/g, 'ede'],
  [/(^|o)oesoph/g, '$1esoph'],
  [/(^|o)oestr/g, '$1estr'],
  [/foet/g, 'fet'],
  [/foec/g, 'fec'],
  [/paed/g, 'ped'],
  [/aesth/g, 'esth'],
  [/gynaec/g, 'gynec'],
  [/caec/g, 'cec'],
  [/faec/g, 'fec'],
  [/aetiol/g, 'etiol'],
  [/caes(a|e)r/g, 'ces$1r'],
  [/coeli/g, 'celi'],
  [/amoeb/g, 'ameb'],
  [/noea/g, 'nea'],
  [/rhoea/g, 'rhea'],
  [/rhoei/g, 'rhei'],
  [/homoeo/g, 'homeo'],
  [/naev/g, 'nev'],
  [/palaeo/g, 'paleo'],
  [/taeni/g, 'teni'],
  [/manoeuv/g, 'maneuv'],
  [/praevia/g, 'previa'],
  [/synaech/g, 'synech'],
  [/aegophon/g, 'egophon'],
  [/archae/g, 'arche'],
];

const OUR = /(tum|col|behavi|od|hum|lab|fav|vap|harb|flav|hon|neighb|vig|rum|rig|clam)our/g;
const RE_ENDING = /(cent|fib|lit|met|calib|tit|goit|theat|spect|meag|maneuv)re(s|d)?$/;
const ISE_ENDING = /([lnrtms])is(e|ed|es|er|ing|ation|ations)$/;
const NOT_ISE =
  /(promis|practis|pris|mortis|rais|rris|^aris|^ris|^cris|crises$|noises$|iris|treatis|expertis|advertis|tortoise|premis|demis|chemis|pelvis|penis)/;
const YSE_ENDING = /lys(e|ed|er|ing)$/;

/** American spelling of a lower-cased word: "oedema" is "edema", "localised" is "localized". Other words are unchanged. */
export function americanSpelling(word: string): string {
  let out = word;
  if (out.includes('ae') || out.includes('oe')) {
    for (const [british, american] of DIGRAPHS) out = out.replace(british, american);
  }
  if (out.includes('our')) out = out.replace(OUR, '$1or');
  if (out.includes('re')) out = out.replace(RE_ENDING, '$1er$2');
  if (out.includes('is') && !NOT_ISE.test(out)) out = out.replace(ISE_ENDING, '$1iz$2');
  if (out.includes('lys')) out = out.replace(YSE_ENDING, 'lyz$1');
  if (out.includes('sulph')) out = out.replace('sulph', 'sulf');
  if (out.startsWith('leuco')) out = `leuko${out.slice(5)}`;
  return out;
}
