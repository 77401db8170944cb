/** Words that a journal's or a proceedings' title holds. */
export const CONTAINER_WORDS: ReadonlySet<string> = wordSet(
  (
    'journal,journals,proceedings,proc.,proc,transactions,trans.,trans,review,reviews,rev.,rev,letters,lett.,lett,annals,ann.,annales,bulletin,bull.,bull,conference,conf.,conf,symposium,symp.,workshop,workshops,advances,adv.,adv,zeitschrift,revue,revista,rivista,archiv,archives,arch.,jahrbuch,acta,handbook,handbuch,encyclopedia,encyclopaedia,' +
    'companion,j.,int.,int,magazine,mag.,nature,science,sciences,sci.,sci,plos,arxiv,corr,biorxiv,medrxiv,chem.,phys.,soc.,am.,eng.,quarterly,studies,research,res.,res,notes,lecture notes,cahiers,anais,atti,actes,tagungsband,beiträge,blätter,forum,ieee,acm,international,frontiers,bmj,bmc,jama,lancet,cell,elife,pnas,' +
    'tidskrift,tidsskrift,aikakauskirja,vuosikirja,časopis,dergisi,boletín,boletim,anuario,anuário,gaceta,cuadernos,cadernos,estudios,estudos,quaderni,giornale,annali,jahresbericht,vierteljahrschrift,vierteljahreshefte,dictionary,lexikon,yearbook,chronicle,gazette,herald,times,congress,kongress,congrès,congreso,congresso,' +
    'colloquium,meeting,jornadas,simposio,simpósio,advances in,philosophy,economics,psychology,biology,chemistry,physics,medicine,mathematics,engineering,j,bioinformatics,neuroscience,neurosci,psychol,biol,med,clin,eur,br,amer,appl,mol,biochem,theory,comput.,comput,math.,math,geophys.,astron.,mnras,apj,a&a,aj,physica,physical'
  ).split(','),
)

/** Words that begin a journal's or a proceedings' title. */
export const CONTAINER_START: RegExp =
  /^(?:the\s+)?(?:journal|proceedings|proc\b|transactions|trans\b|annals|bulletin|advances in|international (?:journal|conference|symposium|workshop)|int\.? (?:j|conf)|lecture notes|\d+(?:st|nd|rd|th)\s|zeitschrift|revue|revista|rivista|archiv|acta\s|actes|atti|anais|arxiv|corr\b|ieee|acm|handbook|encyclop|encyklop|lexikon|oxford handbook|cambridge companion|routledge|j\.? |ann\.? |bull\.? |phys\.? |am\.? |eur\.? |br\.? |biol\.? |nature|science)/iu

const PUBLISHER_WORDS: ReadonlySet<string> = wordSet(
  (
    'press,verlag,publishing,publishers,publisher,publications,books,book,editora,editorial,editore,editrice,éditions,edizioni,ediciones,edições,edition,university,universität,université,universidad,universidade,università,universitetsforlag,universitair,institute,institut,institute of technology,springer,springer-verlag,elsevier,wiley,wiley-blackwell,blackwell,' +
    'routledge,brill,sage,de gruyter,gruyter,mcgraw-hill,pearson,palgrave,macmillan,palgrave macmillan,academic press,mit press,cambridge university press,oxford university press,cup,oup,crc,taylor & francis,taylor and francis,north-holland,kluwer,birkhäuser,vieweg,teubner,suhrkamp,fischer,beck,mohr siebeck,nomos,campus,transcript,waxmann,böhlau,' +
    'vandenhoeck & ruprecht,steiner,winter,fink,metzler,reclam,gallimard,seuil,puf,presses,armand colin,l’harmattan,vrin,klincksieck,crítica,alianza,taurus,siglo xxi,fce,tecnos,giappichelli,giuffrè,laterza,il mulino,einaudi,feltrinelli,carocci,franco angeli,francoangeli,jovene,utet,treccani,hart,edward elgar,elgar,polity,verso,bloomsbury,' +
    'continuum,ashgate,norton,random house,penguin,harper,harpercollins,doubleday,knopf,houghton mifflin,prentice hall,prentice-hall,addison-wesley,morgan kaufmann,o’reilly,ieee,acm,aaai,usenix,aip,iop,siam,acl,eurographics,curran,ios press,emerald,thieme,karger,humana,lippincott,saunders,mosby,churchill livingstone,guilford,erlbaum,lawrence erlbaum,' +
    'american psychological association,world scientific,nova science,intech,mdpi,frontiers,zenodo,dryad,figshare,dans,osf,github,hal,psyarxiv,socarxiv,ssrn,department,dept.,dept,center,centre,laboratory,college,ministry,society,association,forlag,förlag,kustannus,uitgeverij,wydawnictwo,nakladatelství,yayınları,studentlitteratur,novus,museum,academy,akademie,akademie-verlag,john benjamins,benjamins,mouton'
  ).split(','),
)

/** Stems of words for institutions, over all languages. */
const PUBLISHER_STEM =
  /出版|大学|学院|书店|書店|출판|universit|^universid|^univ$|^instit|verlag|^editor|^edizion|^akadem|^uitgeverij|hochschule|^högskol|^høgskole|^school$/

/** Whether a word, in lower case and without its full stop, is one of a publisher's or an institution's name. */
export function isPublisherWord(word: string, before: string): boolean {
  return PUBLISHER_WORDS.has(word) || PUBLISHER_STEM.test(word) || PUBLISHER_WORDS.has(`${before} ${word}`)
}

function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.replace(/\.$/, '').replace(/ & /g, ' ')))
}

/** Places where books are published and conferences meet, countries and states. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    '北京|上海|广州|南京|武汉|台北|東京|京都|서울|new york|london|paris|berlin|cambridge|oxford|amsterdam|boston|chicago|princeton|dordrecht|heidelberg|stuttgart|tübingen|göttingen|münchen|munich|hamburg|frankfurt|frankfurt am main|frankfurt a. m.|frankfurt a.m.|turnhout|rennes|saint-étienne|clermont-ferrand|tours|limoges|caen|rouen|amiens|besançon|reims|metz|perpignan|pamplona|zaragoza|málaga|alicante|murcia|oviedo|santiago de compostela|bilbao|la plata|rosario|erlangen|regensburg|augsburg|passau|trier|kassel|rostock|kiel|luzern|st. gallen|hildesheim|bochum|oldenburg|bayreuth|konstanz|nürnberg|wuppertal|freiburg i. br.|freiburg i.br.|frankfurt/main|köln|cologne|leipzig|wien|vienna|zürich|zurich|basel|bern|geneva|genève|lausanne|rome|roma|milano|milan|torino|turin|bologna|firenze|florence|napoli|naples|padova|venezia|venice|pisa|' +
    'madrid|barcelona|valencia|sevilla|salamanca|granada|lisboa|lisbon|porto|coimbra|méxico|mexico city|ciudad de méxico|buenos aires|santiago|santiago de chile|bogotá|lima|caracas|montevideo|são paulo|rio de janeiro|brasília|porto alegre|florianópolis|curitiba|belo horizonte|salvador|recife|campinas|brussels|bruxelles|brussel|leuven|louvain|louvain-la-neuve|gent|ghent|antwerp|antwerpen|liège|leiden|utrecht|groningen|rotterdam|' +
    'the hague|den haag|nijmegen|delft|copenhagen|københavn|aarhus|odense|oslo|bergen|trondheim|stockholm|uppsala|lund|göteborg|gothenburg|helsinki|turku|tampere|espoo|reykjavik|warsaw|warszawa|kraków|prague|praha|brno|budapest|bucharest|sofia|belgrade|zagreb|ljubljana|athens|istanbul|ankara|moscow|st. petersburg|kiev|kyiv|tallinn|riga|vilnius|dublin|cork|belfast|edinburgh|glasgow|manchester|bristol|abingdon|basingstoke|cheltenham|aldershot|farnham|' +
    'hoboken|san francisco|los angeles|berkeley|stanford|palo alto|menlo park|san diego|san jose|seattle|portland|denver|austin|dallas|houston|new orleans|atlanta|miami|washington|washington, dc|washington dc|washington, d.c.|d. c|d.c|california|massachusetts|new jersey|pennsylvania|illinois|texas|florida|virginia|maryland|connecticut|michigan|ohio|wisconsin|minnesota|north carolina|colorado|arizona|oregon|utah|mass|calif|conn|ont|baltimore|philadelphia|pittsburgh|new haven|providence|ithaca|ann arbor|madison|minneapolis|st. louis|saint louis|urbana|bloomington|durham|chapel hill|charlottesville|las vegas|phoenix|honolulu|toronto|montreal|montréal|vancouver|ottawa|québec|quebec|' +
    'kingston|calgary|edmonton|sydney|melbourne|canberra|brisbane|perth|adelaide|auckland|wellington|tokyo|kyoto|osaka|yokohama|beijing|shanghai|hong kong|taipei|seoul|singapore|bangkok|kuala lumpur|jakarta|manila|delhi|new delhi|mumbai|bombay|kolkata|calcutta|bangalore|chennai|hyderabad|tel aviv|jerusalem|haifa|cairo|nairobi|cape town|johannesburg|pretoria|stellenbosch|ibadan|lagos|cham|berlin/heidelberg|berlin, heidelberg|heidelberg/berlin|new york, ny|' +
    'cambridge, ma|cambridge, mass.|cambridge (ma)|cambridge, uk|newbury park|thousand oaks|thousand oaks, ca|beverly hills|englewood cliffs|upper saddle river|reading, ma|mahwah|mahwah, nj|hillsdale, nj|hillsdale|norwell|boca raton|philadelphia, pa|bielefeld|münster|bonn|düsseldorf|dresden|weinheim|wiesbaden|opladen|baden-baden|darmstadt|mainz|würzburg|paderborn|freiburg|karlsruhe|hannover|braunschweig|bremen|potsdam|weimar|jena|marburg|gießen|graz|innsbruck|salzburg|linz|' +
    'lyon|marseille|toulouse|bordeaux|strasbourg|grenoble|nancy|rennes|lille|nice|aix-en-provence|poitiers|dijon|montpellier|usa|u.s.a.|uk|u.k.|england|scotland|germany|france|italy|spain|portugal|switzerland|austria|belgium|netherlands|the netherlands|denmark|norway|sweden|finland|canada|australia|new zealand|japan|china|india|brazil|mexico|israel|ireland|greece|turkey|poland|hungary|czech republic|south africa|korea|south korea|taiwan|russia|chile|argentina|colombia'
  ).split('|'),
)

/** Words that begin the title of a series. */
export const SERIES_START: RegExp =
  /^(?:lecture notes|springer (?:proceedings|series|lecture)|graduate texts|progress in|studies in|studien zu[rm]?|beiträge zu[rm]?|schriften(?:reihe)?|monographs|ifip|lipics|ceur|london mathematical society|cambridge (?:studies|tracts|texts)|oxford studies|fortschritte|collection|contemporary mathematics|publications? de|wiley series|sage (?:publications|series)|quellen und|forschungen zu[rm]?|biblioteca|colección|coleção|collana|communications in computer)/iu

/** Words that begin the name of an institution. */
export const PUBLISHER_START: RegExp =
  /^(?:dept\b|department|school of|school\s\p{Lu}|faculty|institut|cent(?:er|re) for|university|univ\b|universität|université|universidad|universidade|università|universiteit|college of|laborator|lab\b|division of|computer science (?:dept|department|division)|computer sciences dept|ministry|office of|national (?:academy|institute|center|bureau))/iu

/** Countries, states and provinces: what stands before one of them, after a comma, is a city. */
export const REGIONS: ReadonlySet<string> = new Set(
  'usa|u.s.a.|uk|u.k.|england|scotland|germany|france|italy|spain|portugal|switzerland|austria|belgium|netherlands|the netherlands|denmark|norway|sweden|finland|canada|australia|new zealand|japan|china|india|brazil|mexico|israel|ireland|greece|turkey|poland|hungary|czech republic|south africa|korea|south korea|taiwan|russia|chile|argentina|colombia|california|massachusetts|new jersey|pennsylvania|illinois|texas|florida|virginia|maryland|connecticut|michigan|ohio|wisconsin|minnesota|north carolina|colorado|arizona|oregon|utah|mass|calif|conn|ont|españa|brasil|italia|deutschland|österreich|schweiz|suisse|belgique|nederland|polska|česko|suomi|sverige|norge|danmark|méxico|perú|uruguay|ecuador|iran|egypt|nigeria|kenya|ghana|thailand|vietnam|malaysia|indonesia|philippines|pakistan|luxembourg|slovenia|croatia|serbia|romania|bulgaria|ukraine|estonia|latvia|lithuania|iceland|cyprus|malta|scotland|wales'.split(
    '|',
  ),
)
