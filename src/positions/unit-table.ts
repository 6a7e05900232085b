/** A unit: how many base units it is, what it is called, and what stands in the way of a plain factor. */
export interface UnitRow {
  readonly factor: number;
  /** Names parted by `|`. `*` stands for the word of an SI prefix or nothing ("kilo"), `^` for its symbol ("k"). */
  readonly names: string;
  /** The prefix counts so often: 2 for areas, 3 for volumes. Default 1. */
  readonly power?: 1 | 2 | 3;
  /** Only prefixes from kilo up: nobody measures in decibits, and dB is something else. */
  readonly large?: boolean;
  /** Where the zero of the scale lies, in base units. */
  readonly zero?: number;
}

/** SI prefixes: word, symbols, power of ten (BIPM, The International System of Units, 9th edition, table 7). */
export const PREFIXES: readonly (readonly [word: string, symbols: readonly string[], exponent: number])[] = [
  ['peta', ['P'], 15],
  ['tera', ['T'], 12],
  ['giga', ['G'], 9],
  ['mega', ['M'], 6],
  ['kilo', ['k'], 3],
  ['hecto', ['h'], 2],
  ['deca', ['da'], 1],
  ['deci', ['d'], -1],
  ['centi', ['c'], -2],
  ['milli', ['m'], -3],
  // The micro sign and the Greek letter look alike.
  ['micro', ['µ', 'μ'], -6],
  ['nano', ['n'], -9],
  ['pico', ['p'], -12],
  ['femto', ['f'], -15],
];

/**
 * Units by the base unit of what they measure, one a measure, SI where SI has one. Factors are definitions where there is
 * one (NIST Special Publication 811, appendix B), else the customary figure. Months have 30 days, years 365.
 */
export const MEASURES: Readonly<Record<string, readonly UnitRow[]>> = {
  rad: [
    { factor: 1, names: 'radian|radians|rad|rads|r' },
    { factor: 2 * Math.PI, names: 'turn|turns' },
    { factor: Math.PI / 180, names: 'degree|degrees|deg|degs|°' },
    { factor: Math.PI / 200, names: 'gradian|gradians|gon|gons|grad|grads|grade|grades' },
    { factor: Math.PI / 10_800, names: 'arcminute|arcminutes|minutes of arc|arcmin|arcmins' },
    { factor: Math.PI / 648_000, names: 'arcsecond|arcseconds|seconds of arc|arcsec|arcsecs' },
  ],
  m2: [
    { factor: 1, names: 'square *meter|square *meters|square *metre|square *metres|^m²|^m2', power: 2 },
    { factor: 4_046.8564224, names: 'acre|acres|ac' },
    { factor: 100, names: 'are|ares' },
    { factor: 10, names: 'deciare|deciares|da' },
    { factor: 1, names: 'centiare|centiares|ca' },
    { factor: 1_000, names: 'decare|decares|daa' },
    { factor: 10_000, names: 'hectare|hectares|ha' },
    { factor: 0.3048 ** 2, names: 'square foot|square feet|sq ft|ft²|ft2' },
    { factor: 0.0254 ** 2, names: 'square inch|square inches|sq in|in²|in2' },
    { factor: 0.9144 ** 2, names: 'square yard|square yards|sq yd|yd²|yd2' },
    { factor: 1_609.344 ** 2, names: 'square mile|square miles|sq mi|mi²|mi2' },
    { factor: 2_000 / 3, names: 'mǔ|mu' },
  ],
  bit: [
    { factor: 1, names: '*bit|*bits|^b', large: true },
    { factor: 8, names: '*byte|*bytes|^B', large: true },
    { factor: 8, names: 'octet|octets|octect|octects' },
    { factor: 1_000, names: 'Kb' },
    { factor: 8_000, names: 'KB' },
    { factor: 4, names: 'nibble|nibbles|semioctet|semioctets|halfbyte|halfbytes' },
    { factor: 16, names: 'hextet|hextets' },
    { factor: 2 ** 50, names: 'pebibit|pebibits|Pib' },
    { factor: 2 ** 40, names: 'tebibit|tebibits|Tib' },
    { factor: 2 ** 30, names: 'gibibit|gibibits|Gib' },
    { factor: 2 ** 20, names: 'mebibit|mebibits|Mib' },
    { factor: 2 ** 10, names: 'kibibit|kibibits|Kib' },
    { factor: 2 ** 53, names: 'pebibyte|pebibytes|PiB' },
    { factor: 2 ** 43, names: 'tebibyte|tebibytes|TiB' },
    { factor: 2 ** 33, names: 'gibibyte|gibibytes|GiB' },
    { factor: 2 ** 23, names: 'mebibyte|mebibytes|MiB' },
    { factor: 2 ** 13, names: 'kibibyte|kibibytes|KiB' },
  ],
  J: [
    { factor: 1, names: '*joule|*joules|^J' },
    { factor: 3_600, names: '*watt-hour|*watt-hours|^W⋅h|^W h|^Wh' },
  ],
  N: [
    { factor: 1, names: '*newton|*newtons|^N' },
    { factor: 1e-5, names: 'dyne|dynes|dyn' },
    { factor: 9.80665, names: 'kilogram-force|kilopond|kiloponds|kgf|kp' },
    { factor: 9_806.65, names: 'tonne-force|metric ton-force|megagram-force|megapond|tf|Mp' },
    { factor: 4.448222, names: 'pound of force|pound-force|lbf' },
    { factor: 4_448.2216, names: 'kip|klb|kipf|klbf' },
    { factor: 0.138255, names: 'poundal|poundals|pdl' },
  ],
  Hz: [{ factor: 1, names: '*hertz|^Hz' }],
  lx: [
    { factor: 1, names: '*lux|^lx|lumen per square meter|lm/m2|lm/m²' },
    { factor: 10.764, names: 'foot-candle|foot candle|fc|ft-c' },
    { factor: 10_000, names: 'phot|ph' },
  ],
  m: [
    { factor: 1, names: '*meter|*meters|*metre|*metres|^m' },
    { factor: 0.3048, names: "foot|feet|ft|'" },
    { factor: 1_200 / 3_937, names: 'US survey foot|US survey feet|U.S. survey foot|U.S. survey feet' },
    { factor: 0.0254, names: 'inch|inches|in|"' },
    { factor: 0.9144, names: 'yard|yards|yd' },
    { factor: 1_609.344, names: 'mile|miles|mi' },
    { factor: 1_852, names: 'nautical mile|nautical miles|M|NM|nmi' },
    { factor: 9_460_730_472_580_800, names: 'light-year|light-years|ly' },
    { factor: 30_856_775_814_913_670, names: 'parsec|parsecs|pc' },
    { factor: 0.0042333, names: 'pica|picas' },
    { factor: 0.0003528, names: 'point|points' },
  ],
  nt: [
    {
      factor: 1,
      names:
        '*candela per square meter|*candelas per square meter|*candela per square metre|*candelas per square metre|^cd/m2|^cd/m²',
    },
    { factor: 1, names: 'nit|nits|nt' },
  ],
  cd: [
    { factor: 1, names: '*candela|^cd|candlepower|cp|CP' },
    { factor: 0.92, names: 'hefnerkerze|HK' },
  ],
  kg: [
    { factor: 0.001, names: '*gram|*grams|^g' },
    { factor: 1e-9, names: 'mcg' },
    { factor: 1_000, names: 'metric ton|metric tons' },
    { factor: 1_000, names: '*tonne|*tonnes|^t', large: true },
    { factor: 0.45359237, names: 'pound|pounds|lb|lbs' },
    { factor: 0.00006479891, names: 'grain|grains|gr' },
    { factor: 6.35029318, names: 'stone|stones|st' },
    { factor: 0.028349523125, names: 'ounce|ounces|oz' },
    { factor: 45.36, names: 'short hundredweight|cental' },
    { factor: 50.8, names: 'long hundredweight|imperial hundredweight|cwt' },
    { factor: 907.18474, names: 'short ton|short tons|US ton|US tons' },
    {
      factor: 1_016.0469088,
      names: 'long ton|long tons|imperial ton|imperial tons|displacement ton|displacement tons',
    },
    { factor: 0.0311034768, names: 'troy ounce|oz t|toz' },
  ],
  W: [
    { factor: 1, names: '*watt|*watts|^W' },
    { factor: 745.699872, names: 'horsepower|mechanical horsepower|hp' },
  ],
  Pa: [
    { factor: 1, names: '*pascal|*pascals|^Pa' },
    { factor: 100_000, names: '*bar|*bars|^bar' },
    { factor: 101_325 / 760, names: 'torr|torrs|Torr' },
    { factor: 101.325 / 760, names: 'millitorr|mTorr' },
    { factor: 101_325, names: 'atmosphere|atmospheres|atm' },
    { factor: 6_894.757, names: 'pound per square inch|pounds per square inch|psi|lbf/in2|lbf/in²' },
    { factor: 249.0889, names: 'inch of water|inches of water|inAq|Aq' },
    { factor: 3_386.389, names: 'inch of mercury|inches of mercury|inHg|Hg' },
  ],
  K: [
    { factor: 1, names: '*kelvin|*kelvins|^K' },
    { factor: 5 / 9, names: 'fahrenheit|F|°F', zero: 459.67 * (5 / 9) },
    { factor: 1, names: 'celsius|C|°C', zero: 273.15 },
    { factor: 5 / 9, names: 'rankine|R' },
  ],
  s: [
    { factor: 1, names: '*second|*seconds|^s' },
    { factor: 60, names: 'minute|minutes|min' },
    { factor: 3_600, names: 'hour|hours|h' },
    { factor: 86_400, names: 'day|days|d' },
    { factor: 86.4, names: 'milliday|millidays|md' },
    { factor: 604_800, names: 'week|weeks|wk' },
    { factor: 1_209_600, names: 'fortnight|fortnights|fn' },
    { factor: 2_592_000, names: 'month|months|mo' },
    { factor: 31_536_000, names: 'year|years|a|y|yr' },
    { factor: 315_360_000, names: 'decade|decades|dec' },
    { factor: 3_153_600_000, names: 'century|centuries' },
    { factor: 31_536_000_000, names: 'millennium|millennia' },
    { factor: 90, names: 'moment|moments' },
    { factor: 1e-8, names: 'shake|shakes' },
    { factor: 0.001024, names: 'time unit|TU' },
    { factor: 1e-13, names: 'svedberg|svedbergs|S' },
  ],
  l: [
    { factor: 1_000, names: 'cubic *meter|cubic *meters|cubic *metre|cubic *metres|^m³|^m3', power: 3 },
    { factor: 1_000, names: 'stere|steres' },
    { factor: 1, names: '*liter|*liters|*litre|*litres|^l|^L' },
    { factor: 1_609.344 ** 3 * 1_000, names: 'cubic mile|cubic miles|cu mi|mi3|mi³' },
    { factor: 1_233_481.83754752, names: 'acre-foot|acre-feet|ac⋅ft|ac ft' },
    { factor: 764.554857984, names: 'cubic yard|cubic yards|cu yd|yd3|yd³' },
    { factor: 28.316846592, names: 'cubic foot|cubic feet|cu ft|ft3|ft³' },
    { factor: 2.359737, names: 'board foot|board feet' },
    { factor: 0.016387064, names: 'cubic inch|cubic inches|cu in|in3|in³' },
    { factor: 1_133, names: 'measurement ton|measurement tons|MTON' },
    { factor: 163.65924, names: 'imperial barrel|imperial barrels|imp bbl' },
    { factor: 36.36872, names: 'imperial bushel|imperial bushels|imp bsh|imp bu' },
    { factor: 9.09218, names: 'imperial peck|imperial pecks|pk|imp pk' },
    { factor: 4.54609, names: 'imperial gallon|imperial gallons|imp gal' },
    { factor: 1.1365225, names: 'imperial quart|imperial quarts|imp qt' },
    { factor: 0.56826125, names: 'imperial pint|imperial pints|imp pt' },
    { factor: 0.0284130625, names: 'imperial fluid ounce|imperial fluid ounces|imp fl oz' },
    { factor: 0.00492892159375, names: 'teaspoon|teaspoons|US teaspoon|US teaspoons|tsp' },
    { factor: 0.01478676478125, names: 'tablespoon|tablespoons|US tablespoon|US tablespoons|tbsp' },
    { factor: 0.0295735295625, names: 'US fluid ounce|US fluid ounces|fl oz|fl. oz.|oz. fl.' },
    { factor: 0.2365882365, names: 'cup|cups|c' },
    { factor: 0.24, names: 'US legal cup|US legal cups|US lc' },
    { factor: 0.473176473, names: 'pint|pints|US liquid pint|US liquid pints|pt|p' },
    { factor: 0.946352946, names: 'quart|quarts|US liquid quart|US liquid quarts|qt' },
    { factor: 3.785411784, names: 'gallon|gallons|US liquid gallon|US liquid gallons|gal' },
    { factor: 35.23907016688, names: 'US bushel|US bushels|US bsh|US bu' },
    { factor: 8.80976754172, names: 'US peck|US pk' },
    { factor: 4.40488377086, names: 'US dry gallon|US dry gal' },
    { factor: 115.6, names: 'US dry barrel|US dry barrels|US dry bbl' },
    { factor: 1.101220942715, names: 'US dry quart|US dry qt' },
    { factor: 0.5506104713575, names: 'US dry pint|US dry pt' },
  ],
};
