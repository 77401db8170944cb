const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Titles before a name; hyphenated ones are looked up part by part: `Univ.-Prof.`, `Dr.-Ing.`, `Priv.-Doz.`. */
export const TITLES: ReadonlySet<string> = words(`
  prof professor professorin professora professore professoressa professeur professeure hoogleraar univ jun juniorprof
  juniorprofessor juniorprofessorin apl ao außerplanm hon honorarprof em emer emerit emeritus emerita pd priv doz privatdozent
  privatdozentin dozent docent dr drs ddr dra dras dras doktor doctor doctora docteur docteure dottor dottoressa dottore dott dottssa dottorssa
  doutor doutora profa profª profssa prof.ª dr.ª profdr revd rev reverend father canon sister brother rabbi imam pastor pfarrer
  pfr sr sra srta señor señora mr mrs ms mx miss mme mlle madame monsieur frau herr hr fr dhr mw mevr sir dame lady lord
  ing ir mag mmag dipl di magister lic mtro mtra arq arch avv maître eng engr engra engº engª enga cand dkfm
  capt captain col colonel lt lieutenant maj major sgt justice judge assoc asst associate assistant adj adjunct visiting ass assist
  doç doc hab inż rndr mudr judr phdr mgr mvdr pharmdr paeddr thdr thlic mddr bc conf lect asist öğr gör arş üyesi yrd akad
  pr me bakk msgr monsignor very right rt ven most honourable hon'ble ssa emeriti
`)

/** Titles that are also names or words, and count only with a dot. */
export const DOTTED_TITLES: ReadonlySet<string> = words(`
  em hon jun ao apl univ mag ing ir lic arch arq avv eng di me pr fr sr me ass col maj cand very right most hr doc
  bc conf lect asist öğr gör arş yrd akad hab mgr
`)

/** Titles that count only before another title: `Associate Professor`, `Visiting Prof.`, `The Revd`. */
export const LEADING_TITLES: ReadonlySet<string> = words(`
  the assoc asst associate assistant adj adjunct visiting very right most em emeritus emerita apl ao univ jun hon rt ven
  honourable außerplanm ass assist dipl priv distinguished o öğr gör üyesi arş hab
`)

/** What follows `Dr.`, `Dipl.` or `Mag.`: `rer. nat.`, `med. dent.`, `h. c. mult.`. */
export const FACULTIES: ReadonlySet<string> = words(`
  med rer nat phil habil h c hc e eh mult dent vet jur iur theol oec pol paed päd ing techn sc scient agr disc publ hum troph soc cult biol
  inf psych phys chem math kfm kffr geogr soz wirt wiss tech mont art mus des geol min pharm arch bibl gest ernähr forst
  pharm oecon oecol silv rer.nat dr
`)

/** Degrees and fellowships after a name, letters only. */
export const SUFFIXES: ReadonlySet<string> = words(`
  phd md msc bsc ma ba mba mphil dphil edd jd llm llb llmeur mbbs mbchb mbbch bm bch bchir mchir bds mds dds dmd dvm pharmd psyd scd dsc dlitt
  litd dmus mmus bmus mfa bfa med bed mpa mph mph drph mpp msw lcsw rn bsn msn dnp ms bs mse beng meng bcom mcom mtheol dtheol stl std
  thd mdiv dmin mlis mls cfa cpa pe pmp facp facs faan facc frcp frcpc frcs frcpath frcr frca frcog frse frs fba frhists frsa frgs fsa
  fras fracp frsb fraes frsc feng freng fiet finstp fima fbcs mrcp mrcpch mrcs mrcog mrcgp mrsc fhea sfhea pfhea facm fieee
  obe mbe cbe kbe dbe cmg qc kc hdr dea dess daea pe peng abpp bcba ccc slp cert pgce pgcert pgdip diplo esq ret phil lic dea
  osb op sj ofm mag bakk dipling edm mres mst ms mat msed mscr mhs mbe ab sb scm am sm
`)

/** Generations, which stay part of the name. */
export const GENERATIONS: ReadonlySet<string> = words('jr sr ii iii iv filho neto júnior junior sobrinho')

/** Words that belong to the family name after them. */
export const PARTICLES: ReadonlySet<string> = words(`
  von van der den de del della delle dello degli dei di da das do dos du des la le las los el al ter ten te ’t 't vom zu zum zur
  zur af av auf bin ibn bint ben ap ab abu i y e san santa st saint mac 'd d’ d' l' dalla dal op in het het vander vanden ter thor und wa freiherr freifrau graf gräfin baron baronin ritter edler op
`)

/** Titles that are also names or parts of names, and count only where no capitalised word stands before: `Notre Dame`. */
export const AMBIGUOUS_TITLES: ReadonlySet<string> = words(`
  dame rev father sister brother lady lord judge justice major captain canon pastor rabbi imam sir chair docent dozent colonel
  sergeant miss doctor
`)
