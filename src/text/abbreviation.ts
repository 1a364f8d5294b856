/** Abbreviations that name what follows: their full stop never ends a sentence. */
const INTRODUCING = new Set('dr drs mr mrs ms prof st vs eg ie viz cf approx fig figs vol mt'.split(' '));
/** Of these, the ones that are diseases or findings in capitals, "history of MS. She ...". */
const ABBREVIATED_FINDING = new Set(['MS', 'CF', 'VS', 'ST', 'MT']);

/** Abbreviations whose full stop ends a sentence only before a capital. */
const SHORTENED = new Set(
  (
    'abd abdo abs acc admin adm amb amt ant appt appts art assoc auth ave avg bact bilat biol bx cap caps cath cerv chol chr ' +
    'clin cm comp conc cond cons cont contd cresc cv dc dep dept diag diam diff dim disch disp dist doc dx ed elev equiv esr ' +
    'etc ca esp est eval evac ex exam exp ext extr freq ft fx gal gen gest gm gms gr grp gtt gtts hosp hr hrs ht hx immed imp inf info ' +
    'inc incl inj int intern ir kg lab labs lat lb lbs lig liq lymph max med meds mets mg min mins misc ml mm mo mod mos mult musc nat ' +
    'neg neur neuro no norm nos obs occ op opt orth oz pat path ped peds perf pmt pos poss post postop ppt pre prelim preop ' +
    'prep prev prob proc prog prox psych pt pts pulm qty rad ref rehab rel rep req res rt rx sat sec secs sed segm sens seq ' +
    'serv sig sol sp spec spont stat std subcut subq sup supp surg susp sx sympt sys tab tabs tbsp tech temp ther thor tinct ' +
    'tot trans tsp tx ult uln undet unk univ ur vag vent vert wk wks wt yr yrs jr sr al jan feb mar apr jun jul aug sept oct nov dec'
  ).split(' '),
);

/** True when a full stop after this surface word belongs to the word and something must follow: "Dr.", "vs.". */
export function introducesMore(surface: string): boolean {
  return INTRODUCING.has(surface.toLowerCase()) && !ABBREVIATED_FINDING.has(surface);
}

/** True when this lower-cased word is often shortened with a full stop: "abd.", "approx.". */
export function isShortened(lower: string): boolean {
  return SHORTENED.has(lower) || INTRODUCING.has(lower);
}
