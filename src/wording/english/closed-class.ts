/** Closed-class words of English by tag. A word that stands in several lists keeps the first. */
export const CLOSED_CLASS = {
  modal: `can ca could may might must shall sha should ought will wo would 'll 'd`,
  be: `be am is are was were been being 'm 're ai`,
  have: `have has had having 've`,
  do: `do does did`,
  to: `to`,
  negation: `not n't never`,
  determiner: `the a an this these those every each either neither no some any all both half another such`,
  possessive: `my your his its our their`,
  pronoun: `i you he she it we they myself yourself himself herself itself ourselves themselves me him us them her one someone somebody anyone anybody everyone everybody nobody something anything everything nothing none there 's`,
  wh: `who whom whose which what when where why how whoever whatever whichever whenever wherever however`,
  subordinator: `that if whether unless because since although though while whereas until till once lest after before as than so except provided providing`,
  conjunction: `and or but nor & yet plus`,
  preposition: `of in on at by for with from into onto upon about against between among through during without within under over above below across behind beyond despite toward towards via per near along around off out up down inside outside like unlike amid alongside throughout besides beneath beside except regarding concerning including following according versus given`,
  adverb: `not very too also just only even still already now then here there again always often sometimes usually rarely seldom ever soon later today yesterday tomorrow ago back away together almost nearly about approximately roughly more most less least much quite rather really so well yet perhaps maybe indeed instead thus therefore hence moreover furthermore meanwhile otherwise nevertheless nonetheless anyway else once twice far long fast hard first last next home abroad longer further altogether however else tonight hardly barely scarcely`,
} as const;

/** Frequent adjectives that no ending gives away. */
export const ADJECTIVES = `good bad new old big small large great high low long short young early late early important few many several own other same different able unable sure unsure certain uncertain clear unclear
true false likely unlikely ready eager happy glad sad sorry proud afraid angry worried concerned aware unaware right wrong strong weak hard easy free full empty open close dead alive safe poor rich real strange odd fair
nice fine big huge tiny main major minor key chief top senior junior serious evident apparent obvious public private foreign federal national local white black red blue green due willing unwilling reluctant keen set
bound set-up possible impossible probable improbable necessary essential crucial vital hot cold warm cool wide deep dark bright heavy light quick slow sharp soft rough smooth thick thin tall tight loose busy sick ill healthy
Muslim Christian Jewish American British French German Russian Chinese Japanese Iraqi Afghan Iranian Israeli Palestinian European African Indian past present future former current recent next last first second third human moral legal illegal final total general special
best better worst worse highest lowest largest biggest smallest more most less least enough such tough smart brave calm mad crazy fun cute pretty ugly lonely friendly deadly daily weekly monthly yearly quarterly annual only single double surprising unsurprising unconvinced`;

/** Nouns whose ending looks like that of a verb form, an adverb or an adjective. */
export const NOUNS = `admiral cardinal corporal marshal seneschal tribunal hospital cathedral arsenal canal portal pedal medal memorial rival funeral carnival festival interval mammal mineral
acquittal appraisal arousal arrival avowal betrayal burial denial dismissal disposal portrayal proposal rebuttal recital referral deferral refusal rehearsal removal renewal retrieval reversal revival survival upheaval withdrawal committal
fugitive operative explosive directive locomotive detective motive archive
secretary missionary mercenary dignitary judiciary notary adversary beneficiary intermediary emissary luminary functionary subsidiary constabulary infirmary seminary sanctuary estuary anniversary boundary commentary documentary dictionary library diary salary summary treasury penitentiary obituary itinerary January February
politician physician technician librarian musician guardian historian civilian veterinarian pedestrian custodian magician statistician clinician electrician comedian mathematician
critic mechanic cleric academic fanatic lunatic skeptic sceptic medic paramedic epidemic pandemic clinic republic tactic statistic topic panic picnic relic
constable vegetable parish
family company city country party policy army navy ally supply study story victory enemy century industry economy energy body money day way history agency emergency currency democracy July Italy Germany Hungary Turkey
police people men women children percent official officials news series species means thanks reply rally assembly butterfly jelly belly bully anomaly monopoly proposal rival approval arrival trial hospital capital festival metal animal deal goal meal
festival material criminal terminal manual journal signal credential potential individual professional executive detective native objective motive incentive initiative alternative relative representative narrative perspective archive vehicle table cable title article example people couple
music traffic topic clinic critic republic fabric logic magic panic clothes species Congress press business process progress success access address princess mistress stress bus gas plus virus campus status basis crisis analysis
 minister government president group state state-run percent year week month weekend time today`;
