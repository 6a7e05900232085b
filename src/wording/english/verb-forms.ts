/** Irregular verbs of English: base, past, participle (the participle is left out where it equals the past). */
export const IRREGULAR_VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|
begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|
broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|
creep crept|cut cut|deal dealt|dig dug|dive dove dived|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|
go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|
lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|
mislead misled|mistake mistook mistaken|misunderstand misunderstood|offset offset|overcome overcame overcome|overhear overheard|oversee oversaw overseen|
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|repay repaid|
rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|
shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|
speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|split split|spoil spoilt|spread spread|spring sprang sprung|stand stood|
steal stole stolen|stick stuck|sting stung|stride strode stridden|strike struck struck|string strung|strive strove striven|swear swore sworn|
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|upset upset|wake woke woken|wear wore worn|
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|foretell foretold|
outdo outdid outdone|undo undid undone|misread misread|resell resold|retell retold|rethink rethought|bespeak bespoke bespoken|beget begot begotten|
smell smelt|dwell dwelt|wed wed|wet wet|cast cast|recast recast|shew shewed shewn`;

/**
 * Common regular verbs. Words in -ed and -ing are taken for verb forms without being listed; the list is for bare
 * forms and forms in -s, which a noun could be as well.
 */
export const REGULAR_VERBS = `disavow scotch quash swat scoff sneer downplay authenticate restate retract recant backtrack spurn defy acquit absolve exonerate exculpate imprison arraign shelve ditch axe scupper founder misfire backfire authorise license outlaw reschedule abandon abate abolish absorb abuse accelerate accept accompany accomplish account accrue accumulate accuse achieve acknowledge acquire act activate adapt add
address adhere adjourn adjust administer admire admit adopt advance advertise advise advocate affect afford aggravate agree aid aim air alert alienate align allay allege alleviate allocate allow
alter amass amend amount amplify amuse analyze analyse anger announce annoy answer anticipate apologize appeal appear applaud apply appoint appraise appreciate apprehend approach approve arbitrate argue
arm arouse arrange arrest arrive articulate ask assail assassinate assault assemble assert assess assign assist associate assume assure attach attack attain attempt attend attest attract
attribute auction audit augment authorize average avert avoid await award back balance ban bang bar base bash bat battle beg behave believe belong benefit
betray blame blast blend bless block blossom board boast bolster bomb boost born borrow bother bow boycott brace brand breach breathe brief brighten bristle broaden
brush budget bundle bury calculate call calm campaign cancel capitalize capture care carry cast cause caution cease celebrate center certify challenge change characterize charge chart
chase chat cheat check cheer chip circulate cite claim clarify clash classify clean clear climb close clear coach collaborate collapse collect combat combine comfort command commence comment
commission commit communicate compare compel compensate compete compile complain complement complete complicate comply compose comprise compute conceal concede conceive concentrate concern conclude concur condemn conduct
confer confess confide configure confine confirm conflict conform confront confuse congratulate connect conquer consent conserve consider consist console consolidate conspire constitute constrain construct consult consume contact contain contemplate contend
contest continue contract contradict contrast contribute control convene convert convey convict convince cook cool cooperate coordinate cope copy correct correspond counsel count counter cover crack craft crash create
credit criticize criticise cross crush cry cultivate curb cure curtail damage dance dare dash date deactivate debate decide declare decline decorate decrease decree dedicate deduce deem deepen
default defeat defect defend defer define defuse degrade delay delegate delete deliberate delight deliver demand demolish demonstrate denounce deny depart depend depict deploy deport deposit depress deprive derail derive
descend describe desert deserve design designate desire destabilize destroy deteriorate determine detail detain detect deter detonate devalue devastate develop deviate devise devote diagnose dictate die differ differentiate digest diminish
dip direct disagree disappear disappoint disapprove disarm disband discard discharge disclose disclaim discontinue discount discourage discover discredit discriminate discuss dismantle dismiss dispatch dispel disperse display dispose
dispute disrupt dissolve distance distinguish distort distribute disturb divert divest divide divorce document dominate donate double doubt draft drag drain drift drop drown dry dump duplicate duck
earn ease eat echo edge edit educate eject elaborate elect elevate eliminate embark embarrass embed embrace emerge emit emphasize emphasise employ empower empty enable enact encounter encourage end endanger endorse
endure enforce engage engineer enhance enjoy enlarge enlist enrich enrol enroll ensue ensure entail enter entertain entice entitle envisage envision equal equip eradicate erase erect erode erupt escalate escape escort
establish estimate evacuate evade evaluate evaporate evolve exacerbate exaggerate examine exceed except exchange excite exclaim exclude excuse execute exempt exercise exert exhaust exhibit exist exit expand expect expel expend experience experiment
expire explain explode exploit explore export expose express extend extract face facilitate fade fail faint falter fan farm fashion fasten father favor favour fax fear feature fetch figure file fill film
filter finalize finance fine finish fire fit fix flag flash flatten float flock flood flourish flow fluctuate focus fold follow fool force forge form formulate foster frame fret frighten frustrate fuel fulfill
function fund gain gamble gather gauge gaze generate gesture glance glow govern grab grade graduate grant grasp greet grip groan gross guarantee guard guess guide halt hammer hamper hand handle happen harass
harbor harm harvest hasten hate haul haunt head heal heat hedge heighten help hesitate highlight hijack hinder hint hire honor hop hope host house hover hug hunt hurl hurry identify ignite ignore
illustrate imagine impact impair impede implement implicate imply import impose impress improve incite incline include incorporate increase incur indicate indict induce indulge infect infer infiltrate inflate inflict influence inform infringe inherit inhibit
initiate inject injure innovate inquire insert insist inspect inspire install instigate institute instruct insulate insult insure integrate intend intensify interact intercept interest interfere interpret interrupt intervene interview intimidate introduce invade
invent invest investigate invite invoke involve irk isolate issue jail jeopardize join joke judge jump justify keep kick kid kidnap kill kiss knock label lack land last laugh launch
lay leak lecture legislate lessen level liberate lick lift like limit linger link liquidate list listen live load loan lobby locate lock log look loom loosen loot love lower lunch
maintain manage mandate manifest manipulate manufacture march mark market marry match mature matter maximize measure mediate melt mention merge merit mind minimize miss mitigate mix mobilize moderate modernize modify
monitor mount mourn move multiply murder muse murmur mutter name narrow near neglect negotiate nod nominate note notice notify nurture object oblige observe obstruct obtain occupy occur offend offer omit
open operate oppose opt orchestrate order organize originate oust outline outnumber outpace outweigh overhaul overlap overlook override oversee overwhelm owe own pack paint panic park participate pass patrol pause peak peer
penalize penetrate perceive perform permit perpetrate persist persuade phase phone pick picture pin pitch place plague plan plant play plead please pledge plot plug plummet plunge point poison police polish
poll ponder pop portray pose position possess post postpone postulate pour practice practise praise pray preach precede preclude predict prefer prejudice prepare prescribe present preserve press pressure presume pretend prevail prevent price print
privatize probe proceed process proclaim procure produce profess profit program progress prohibit project proliferate prolong promise promote prompt pronounce propel propose prosecute protect protest provide provoke publicize publish pull pump punish
purchase purport pursue push qualify quantify quarrel question quiet quote race raid rain raise rally range rank rape rate ratify rationalize reach react read reaffirm realize realise reap reappear reason reassess reassure rebound
rebuff recall receive recite reckon reclaim recognize recognise recommend reconcile reconsider reconstruct record recoup recover recruit redeem redefine reduce refer refine reflect reform refrain refund refuse regain regard register regret regulate
rehabilitate reimburse reinforce reinstate reiterate reject relate relax release relieve relinquish relish relocate rely remain remark remedy remember remind remove render renegotiate renew renounce renovate rent reopen reorganize repair repeal
repeat repel replace reply report represent repress reproduce request require rescind rescue research resemble resent reserve reshape reside resign resist resolve resort respect respond rest restart restore restrain restrict restructure result resume
retain retaliate retire retreat retrieve return reunite reveal reverse review revise revisit revive revoke revolutionize reward rob roll rot rotate rule rumble rumor rush sabotage sack sacrifice sail salvage sample sanction satisfy save
scale scan scare scatter schedule score scrap scramble scrape scream screen scrutinize seal search seat secure seem segment segregate seize select separate serve service settle shake shape share sharpen shatter shelter
shield shift ship shock shop shorten shout shove shrug sigh sign signal signify silence skip slam slap slash slip slow slump smash smile smoke smuggle snap snatch soar solicit solidify solve soothe sort sound
spare spark spawn specialize specify speculate sponsor spot spur squeeze stab stabilize staff stage stall stamp star stare start starve state stay steer stem step stifle stimulate stipulate stir stockpile stop
store stress stretch strengthen strip structure struggle study stumble stun submit subscribe subsidize substitute succeed sue suffer suffice suggest suit summarize summon supervise supply support suppose suppress surf surface surge surmise surpass surprise surrender
surround survey survive suspect suspend sustain swallow swap switch symbolize sympathize tackle tail talk tap target tarnish tax telephone televise tempt tend tender term terminate terrify test testify thank theorize threaten thrive
thwart tie tighten tilt time tip tolerate top topple torture total touch tour track trade trail train transfer transform translate transmit transport trap travel treat trigger trim triple triumph trouble trust try tumble
turn twist unbundle uncover underestimate underline undermine underscore unify unite unleash unload unravel unveil update upgrade urge use utilize vacate validate value vanish vary venture verify veto view violate visit visualize voice void
volunteer vote vow wage wait walk wander want warm warn warrant wash waste watch water weaken weigh welcome whisper widen wipe wire wish witness wonder work worry worsen wound wrap yell yield
allude aspire assent attest behold blog bluff brag bemoan bewail bewilder cable certify chant chide chuckle coax cajole comprehend conjecture connive decipher deceive demystify deplore despise detest disbelieve discern dread email emote enquire entreat excite
fantasize feign forewarn foresee gloat gossip grieve gripe groan grumble guess gush hallucinate holler howl hypothesize hypothesise implore infuriate insinuate intimate intuit jest lament lecture loathe marvel moan motion narrate overlook outrage
pontificate prophesy posit pant presuppose proffer propound ratify recap recollect regale rejoice relay reminisce repent retort sadden sense snitch snort sob speculate squawk stammer stutter surmise sulk text tease tweet typify upset verify visualise vouch whine whimper yearn`;

/** Words in -ed or -ing that no verb form is meant by. */
export const NOT_VERB_FORMS = `hundred bed red need seed indeed speed feed weed deed breed greed shed sled sacred naked wicked rugged ragged beloved aged biped embed
thing king morning evening something nothing anything everything during string ring spring wing sing bring ceiling sibling duckling inkling darling sterling wedding outstanding
notwithstanding interesting willing unwilling according regarding concerning including excluding following pending beijing viking shilling farthing pudding herring sling swing sting cling fling
tired united limited so-called talented gifted unprecedented unexpected undoubted unfounded unconvinced armed mixed elderly hatred kindred Fred ted`;
