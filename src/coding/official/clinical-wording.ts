/** Official words, and what clinicians write for them. Both ways round: a title's word also matches its variants in a note. */
const VARIANTS: readonly (readonly string[])[] = [
  ['fracture', 'fx', 'broken'],
  ['laceration', 'cut'],
  ['malignant neoplasm', 'cancer', 'carcinoma', 'malignancy'],
  ['lower end', 'distal', 'distal end'],
  ['upper end', 'proximal', 'proximal end'],
  ['shaft', 'midshaft', 'diaphysis', 'diaphyseal'],
  ['first degree', '1st degree', 'superficial'],
  ['second degree', '2nd degree', 'partial thickness'],
  ['third degree', '3rd degree', 'full thickness'],
  ['corrosion', 'chemical burn', 'caustic burn'],
  ['metacarpophalangeal joint', 'metacarpophalangeal', 'MCP joint', 'MCP'],
  ['proximal interphalangeal joint', 'proximal interphalangeal', 'PIP joint', 'PIP'],
  ['distal interphalangeal joint', 'distal interphalangeal', 'DIP joint', 'DIP'],
  ['interphalangeal joint', 'interphalangeal', 'IP joint'],
  ['metatarsophalangeal joint', 'metatarsophalangeal', 'MTP joint', 'MTP'],
  ['great toe', 'big toe', 'hallux'],
  ['little finger', 'pinky', 'fifth finger', '5th finger', 'small finger'],
  ['index finger', 'second finger', 'pointer finger'],
  ['middle finger', 'long finger', 'third finger'],
  ['ring finger', 'fourth finger'],
  ['leakage', 'leak', 'leaking'],
  ['displacement', 'displaced', 'dislodged', 'dislodgement'],
  ['breakdown', 'malfunction', 'malfunctioning'],
  ['hemorrhage', 'bleeding', 'bleed'],
  ['forearm', 'lower arm'],
  ['lower leg', 'calf', 'shin'],
  ['medial malleolus', 'medial malleolar'],
  ['lateral malleolus', 'lateral malleolar'],
  ['vertebra', 'vertebral', 'vertebral body'],
  ['vertebrae', 'spine', 'vertebra'],
  ['calcaneus', 'calcaneal', 'heel bone'],
  ['metatarsal bone', 'metatarsal'],
  ['metacarpal bone', 'metacarpal'],
  ['abdominal wall', 'abdomen wall'],
  ['front wall of thorax', 'anterior chest wall', 'front of chest', 'anterior chest'],
  ['back wall of thorax', 'posterior chest wall', 'posterior chest'],
  ['hip', 'hip joint'],
  ['maternal care', 'pregnancy', 'pregnant', 'gestation', 'gravid'],
  ['car', 'automobile', 'motor vehicle'],
  ['pedal cycle', 'bicycle', 'bike'],
  ['pedal cyclist', 'bicyclist', 'cyclist', 'bicycle rider'],
  ['motorcycle rider', 'motorcyclist'],
  ['fall', 'fell', 'falling'],
  ['struck', 'hit', 'kicked'],
  ['bitten', 'bit', 'bite'],
  ['renal impairment', 'renal insufficiency', 'chronic kidney disease', 'CKD'],
  ['lead-induced', 'lead induced', 'saturnine'],
  ['age-related osteoporosis', 'senile osteoporosis', 'postmenopausal osteoporosis', 'osteoporosis'],
];

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const REGIONS: Readonly<Record<string, string>> = { cervical: 'C', thoracic: 'T', lumbar: 'L' };

const byPhrase = new Map<string, Set<string>>();
for (const group of VARIANTS) {
  for (const one of group) {
    const set = byPhrase.get(one) ?? new Set<string>();
    for (const other of group) set.add(other);
    byPhrase.set(one, set);
  }
}

/** The phrase and its variants, the phrase first. */
export function variantsOf(phrase: string): string[] {
  return [...new Set([phrase, ...(byPhrase.get(phrase) ?? []), ...vertebraNames(phrase)])];
}

/** "fourth cervical vertebra" is C4; "t7-t8 vertebra" is T7-T8. */
function vertebraNames(phrase: string): string[] {
  const ordinal = /^(\w+) (cervical|thoracic|lumbar) vertebra$/.exec(phrase);
  const at = ordinal ? ORDINALS.indexOf(ordinal[1] as string) : -1;
  if (ordinal && at >= 0) {
    const level = `${REGIONS[ordinal[2] as string]}${at + 1}`;
    return [level, `${level} vertebra`, `${level} vertebral body`, `${ORDINALS[at]} ${ordinal[2]} vertebral body`];
  }
  const levels = /^([ctl]\d+)[-/]([ctls]\d+)(?: (?:cervical|thoracic|lumbar) vertebrae?| vertebrae?)?$/.exec(phrase);
  return levels ? [`${levels[1]} ${levels[2]}`] : [];
}

/** Words of official text that say nothing by themselves: no part of a term is made of them alone. */
export const GENERAL_WORDS: ReadonlySet<string> = new Set(
  (
    'part parts region regions site sites structure structures level type types specified certain involving associated ' +
    'related current person injured accident cause causes classified elsewhere initial mention known suspected other others ' +
    'unspecified not any all nos nec etc so use used one more than and or by of to for with without due in on at from the a an as ' +
    'condition conditions disease diseases disorder disorders syndrome problem problems state status body side sides area event ' +
    'encounter duration age agent agents effect effects form forms kind general ' +
    'hers similar various etiology respectively only alone mixed unclassified conditions classifiable'
  ).split(' '),
);

/** Nouns of injury, which with a site alone are a diagnosis wherever they stand in a phrase. */
export const INJURY_HEADS: ReadonlySet<string> = new Set(
  (
    'fracture dislocation subluxation sprain strain laceration contusion burn corrosion abrasion blister amputation frostbite ' +
    'avulsion rupture tear poisoning gout osteomyelitis struck bitten'
  ).split(' '),
);

/** Two words that are one thing, when they end a phrase. */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set([
  'foreign body',
  'open wound',
  'open bite',
  'puncture wound',
  'superficial injury',
  'crushing injury',
  'traumatic amputation',
  'toxic effect',
  'adverse effect',
  'malignant neoplasm',
  'benign neoplasm',
  'legal intervention',
  'military operations',
  'war operations',
  'maternal care',
  'stress fracture',
  'pathological fracture',
  'coma scale',
  'self-harm',
  'blood vessel',
]);
