/** Nouns for people and for bodies of people that no ending gives away; membership from dictionaries. */
export const PERSONS = `envoy aide spy bishop archbishop coach judge priest monk nun king queen prince princess duke duchess captain colonel sergeant lieutenant general admiral commodore nurse guard pilot mayor chief head boss chair
  cop sheriff agent clerk cook crew team squad union club firm side camp jury bench panel board cabinet parliament court tribunal bloc party faction tribe family village city town state church mosque league federation alliance coalition
  mother father brother sister wife husband son daughter uncle aunt cousin widow friend colleague neighbour neighbor heir host guest guide scout monarch president vice-president patriarch pope imam rabbi sheikh cleric
  boy girl child baby youth teenager lad woman man women men people person couple kid hostage victim patient suspect prophet poet critic sceptic skeptic medic mechanic athlete acrobat diplomat bureaucrat autocrat democrat advocate delegate candidate surrogate expert witness
  colonist ally rival foe enemy thief chef governor premier chancellor councillor counsellor ambassador emperor author survivor sailor donor soldier brigadier courier financier lord lady emir sultan regulator watchdog`;

/** Endings of nouns for people: teacher, actor, dentist, librarian, resident, trainee, chairman. */
export const PERSON_ENDING =
  /(?:[^aeiou]er|[aeiou](?:l|n|d|t|k|p|v|m|c|s|g|rn|ch|sh|th)er|[cst]tor|[ai]tor|sor|ist|yst|ian|ean|ant|dent|gent|sman|man|men|woman|women|eer|ee|aire|master|person|smith|keeper)$/;

/** Things with such endings. */
export const THINGS = `letter paper number order matter weather power tower river computer error factor indicator behaviour behavior answer power picture figure cover border corner letter newspaper register tender danger disaster murder manner paper data water winter summer weather wonder thunder shelter chapter meter filter barometer thermometer
  restaurant plant grant event accident incident document evidence statement moment agreement committee degree guarantee referendum laser sensor monitor transformer container tanker trailer bunker poster folder buffer poll survey study report list mist twist render proton radiator calculator thermostat instrument development movement payment
  printer scanner marker sticker burner boiler cancer charter counter`;
