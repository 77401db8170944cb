// Written by scripts/generate-places.ts.

/** A country a line: its codes, then its names in seven languages. */
export const COUNTRY_LINES: string = `
AD|AND|Andorra|Andorre|Vorstendom Andorra
AE|ARE|United Arab Emirates|UAE|Vereinigte Arabische Emirate|Émirats Arabes Unis|Emiratos Árabes Unidos|Emirati Arabi Uniti|Emirados Árabes Unidos|Verenigde Arabische Emiraten
AF|AFG|Afghanistan|Afganistán|Afeganistão|Islamitisch Emiraat Afghanistan
AG|ATG|Antigua and Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Antigua e Barbuda|Antígua e Barbuda|Antigua en Barbuda
AI|AIA|Anguilla|Anguila
AL|ALB|Albania|Albanien|Albanie|Albânia|Republiek Albanië|Albanië
AM|ARM|Armenia|Armenien|Arménie|Arménia|Republiek Armenië|Armenië
AO|AGO|Angola|Republiek Angola
AQ|ATA|Antarctica|Antarktis|Antarctique|Antártida|Antartide
AR|ARG|Argentina|Argentinien|Argentine|Argentijnse Republiek|Argentinië
AS|ASM|American Samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana|Samoa Americane|Amerikaans-Samoa
AT|AUT|Austria|Österreich|Autriche|Áustria|Republiek Oostenrijk|Oostenrijk
AU|AUS|Australia|Australien|Australie|Austrália|Gemenebest van Australië|Australië
AW|ABW|Aruba
AX|ALA|Åland Islands|Aland Islands|Åland|Islas Åland|Isole Åland|Ilhas Åland
AZ|AZE|Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|Azerbaigian|Azerbaijão|Republiek Azerbeidzjan|Azerbeidzjan
BA|BIH|Bosnia and Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bósnia-Herzegovina|Bosnië en Herzegovina|Bosnië-Herzegovina
BB|BRB|Barbados|Barbade
BD|BGD|Bangladesh|Bangladesch|Volksrepubliek Bangladesh
BE|BEL|Belgium|Belgien|Belgique|Bélgica|Belgio|Koninkrijk België|België
BF|BFA|Burkina Faso
BG|BGR|Bulgaria|Bulgarien|Bulgarie|Bulgária|Republiek Bulgarije|Bulgarije
BH|BHR|Bahrain|Bahreïn|Bahrein|Koninkrijk Bahrein
BI|BDI|Burundi|Republiek Burundi
BJ|BEN|Benin|Bénin|Benim|Republiek Benin
BL|BLM|Saint Barthélemy|Saint-Barthélemy|São Bartolomeu
BM|BMU|Bermuda|Bermudes|Bermudas
BN|BRN|Brunei Darussalam|Brunei
BO|BOL|Bolivia|Bolivien|Bolivie|Bolívia|Plurinationale Staat Bolivia|Bolivië
BQ|BES|Bonaire, Sint Eustatius and Saba|Bonaire|Bonaire, Saint-Eustache et Saba|Bonaire, San Eustaquio y Saba|Isole BES|Países Baixos Caribenhos|Bonaire, Sint Eustatius en Saba
BR|BRA|Brazil|Brasilien|Brésil|Brasil|Brasile|Federale Republiek Brazilië|Brazilië
BS|BHS|Bahamas|Gemenebest van de Bahama's|Bahama's
BT|BTN|Bhutan|Bhoutan|Bután|Butão|Koninkrijk Bhutan
BV|BVT|Bouvet Island|Bouvetinsel|Île Bouvet|Isla Bouvet|Isola Bouvet|Ilha Bouvet|Bouvet Eiland
BW|BWA|Botswana|Botsuana|Republiek Botswana
BY|BLR|Belarus|Biélorussie|Bielorrusia|Bielorussia|Bielorrússia|Republiek Wit-Rusland|Wit-Rusland
BZ|BLZ|Belize|Belice
CA|CAN|Canada|Kanada|Canadá
CC|CCK|Cocos (Keeling) Islands|Kokosinseln|Îles Cocos|Islas Cocos (Keeling)|Isole Cocos e Keeling|Ilhas Cocos (Keeling)|Cocoseilanden
CD|COD|Democratic Republic of the Congo|Congo|Kongo|République démocratique du Congo|Congo (República Democrática del)|Repubblica Democratica del Congo|República Popular do Congo|Democratische Republiek Congo|Congo-Kinshasa
CF|CAF|Central African Republic|Zentralafrikanische Republik|République Centrafricaine|República Centroafricana|Repubblica Centrafricana|República Centro-Africana|Centraal-Afrikaanse Republiek
CG|COG|Republic of the Congo|Congo|Republik Kongo|République du Congo|Repubblica del Congo|República Democrática do Congo|Republiek Congo|Congo-Brazzaville
CH|CHE|Switzerland|Schweiz|Suisse|Suiza|Svizzera|Suíça|Zwitserse Bondsstaat|Zwitserland
CI|CIV|Cote d'Ivoire|Côte d'Ivoire|Ivory Coast|Elfenbeinküste|Côte-d'Ivoire|Costa de Marfil|Costa d'Avorio|Costa do Marfim|Republiek Ivoorkust|Ivoorkust
CK|COK|Cook Islands|Cookinseln|Îles Cook|Islas Cook|Isole Cook|Ilhas Cook|Cookeilanden
CL|CHL|Chile|Chili|Cile|Republiek Chili
CM|CMR|Cameroon|Kamerun|Cameroun|Camerún|Camerun|Camarões|Republiek Kameroen|Kameroen
CN|CHN|People's Republic of China|China|Chine|Cina|Volksrepubliek China
CO|COL|Colombia|Kolumbien|Colombie|Colômbia|Republiek Colombia
CR|CRI|Costa Rica|Republiek Costa Rica
CU|CUB|Cuba|Kuba|Republiek Cuba
CV|CPV|Cape Verde|Kap Verde|Cap-Vert|Cabo Verde|Capo Verde|Republiek Kaapverdië|Kaapverdië
CW|CUW|Curaçao
CX|CXR|Christmas Island|Weihnachtsinsel|Île Christmas|Isla de Navidad|Isola del Natale|Ilha de Natal|Christmaseiland|Kersteiland
CY|CYP|Cyprus|Zypern|Chypre|Chipre|Cipro|Republiek Cyprus
CZ|CZE|Czech Republic|Czechia|Tschechische Republik|Tschechien|République Tchèque|República Checa|Repubblica Ceca|Chéquia|Tsjechische Republiek|Tsjechië
DE|DEU|Germany|Deutschland|Allemagne|Alemania|Germania|Alemanha|Bondsrepubliek Duitsland|Duitsland
DJ|DJI|Djibouti|Dschibuti|Yibuti|Gibuti|Republiek Djibouti
DK|DNK|Denmark|Dänemark|Danemark|Dinamarca|Danimarca|Koninkrijk Denemarken|Denemarken
DM|DMA|Dominica|Dominique|Gemenebest Dominica
DO|DOM|Dominican Republic|Dominikanische Republik|République Dominicaine|República Dominicana|Repubblica Dominicana|Dominicaanse Republiek
DZ|DZA|Algeria|Algerien|Algérie|Argelia|Argélia|Democratische Volksrepubliek Algerije|Algerije
EC|ECU|Ecuador|Équateur|Equador|Republiek Ecuador
EE|EST|Estonia|Estland|Estonie|Estónia|Republiek Estland
EG|EGY|Egypt|Ägypten|Égypte|Egipto|Egitto|Egito|Arabische Republiek Egypte|Egypte
EH|ESH|Western Sahara|Westsahara|Sahara occidental|Sahara Occidental|Sahara Occidentale|Saara Ocidental|Westelijke Sahara
ER|ERI|Eritrea|Érythrée|Eritreia|Staat Eritrea
ES|ESP|Spain|Spanien|Espagne|España|Spagna|Espanha|Koninkrijk Spanje|Spanje
ET|ETH|Ethiopia|Äthiopien|Éthiopie|Etiopía|Etiopia|Etiópia|Federale Democratische Republiek Ethiopië|Ethiopië
FI|FIN|Finland|Finnland|Finlande|Finlandia|Finlândia|Republiek Finland
FJ|FJI|Fiji|Fidschi|Fidji|Figi|Republiek Fiji
FK|FLK|Falkland Islands (Malvinas)|Falklandinseln|Îles Malouines|Islas Malvinas|Isole Falkland|Ilhas Malvinas|Falklandeilanden
FM|FSM|Micronesia, Federated States of|Mikronesien|Micronésie|Micronesia|Stati Federati di Micronesia|Micronésia|Federale Staten van Micronesië|Micronesië
FO|FRO|Faroe Islands|Färöer|Îles Féroé|Islas Feroe|Isole Fær Øer|Ilhas Faroé|Faeröer
FR|FRA|France|Frankreich|Francia|França|Franse Republiek|Frankrijk
GA|GAB|Gabon|Gabun|Gabón|Gabão|Republiek Gabon
GB|GBR|United Kingdom|UK|Great Britain|Vereinigtes Königreich|Großbritannien|Royaume-Uni|Reino Unido|Regno Unito|Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland|Verenigd Koninkrijk
GD|GRD|Grenada|Grenade|Granada
GE|GEO|Georgia|Georgien|Géorgie|Geórgia|Georgië
GF|GUF|French Guiana|Französisch-Guayana|Guyane française|Guayana Francesa|Guyana Francese|Guiana Francesa|Frans-Guyana
GG|GGY|Guernsey|Guernesey
GH|GHA|Ghana|Gana|Republiek Ghana
GI|GIB|Gibraltar|Gibilterra
GL|GRL|Greenland|Grönland|Groenland|Groenlandia|Gronelândia
GM|GMB|Republic of The Gambia|The Gambia|Gambia|Gambie|Gâmbia|Republiek Gambia
GN|GIN|Guinea|Guinée|Guiné|Republiek Guinee
GP|GLP|Guadeloupe|Guadalupe|Guadalupa
GQ|GNQ|Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|Guinea Equatoriale|Guiné Equatorial|Republiek Equatoriaal-Guinea|Equatoriaal-Guinea
GR|GRC|Greece|Griechenland|Grèce|Grecia|Grécia|Helleense Republiek|Griekenland
GS|SGS|South Georgia and the South Sandwich Islands|Südgeorgien und die Südlichen Sandwichinseln|Géorgie du Sud-et-les Îles Sandwich du Sud|Georgia del Sur y las Islas Sandwich del Sur|Georgia del Sud e isole Sandwich meridionali|Geórgia do Sul e Ilhas Sandwich do Sul|Zuid-Georgia en de Zuidelijke Sandwicheilanden
GT|GTM|Guatemala|Republiek Guatemala
GU|GUM|Guam
GW|GNB|Guinea-Bissau|Guinée-Bissau|Guinea Bissau|Guiné-Bissau|Republiek Guinee-Bissau|Guinee-Bissau
GY|GUY|Guyana|Guiana|Coöperatieve Republiek Guyana
HK|HKG|Hong Kong|Hongkong
HM|HMD|Heard Island and McDonald Islands|Heard und McDonaldinseln|Îles Heard-et-MacDonald|Heard e Islas McDonald|Isole Heard e McDonald|Ilha Heard e Ilhas McDonald|Heard en McDonaldeilanden
HN|HND|Honduras|Republiek Honduras
HR|HRV|Croatia|Kroatien|Croatie|Croacia|Croazia|Croácia|Republiek Kroatië|Kroatië
HT|HTI|Haiti|Haïti|Haití|Republiek Haïti
HU|HUN|Hungary|Ungarn|Hongrie|Hungría|Ungheria|Hungria|Hongaarse Republiek|Hongarije
ID|IDN|Indonesia|Indonesien|Indonésie|Indonésia|Republiek Indonesië|Indonesië
IE|IRL|Ireland|Irland|Irlande|Irlanda|Ierse Republiek|Ierland
IL|ISR|Israel|Israël|Israele|Staat Israël
IM|IMN|Isle of Man|Insel Man|Île de Man|Isla de Man|Isola di Man|Ilha de Man|Man Eiland
IN|IND|India|Indien|Inde|Índia|Republiek India
IO|IOT|British Indian Ocean Territory|Britisches Territorium im Indischen Ozean|Océan Indien Britannique|Territorio Británico del Océano Índico|Territori Britannici dell'Oceano Indiano|Território Britânico do Oceano Índico|Brits Indische oceaan
IQ|IRQ|Iraq|Irak|Iraque|Republiek Irak
IR|IRN|Islamic Republic of Iran|Iran|Irán|República Islámica de Irán|Irão|Islamitische Republiek Iran
IS|ISL|Iceland|Island|Islande|Islandia|Islanda|Islândia|IJslandse Republiek|IJsland
IT|ITA|Italy|Italien|Italie|Italia|Itália|Italiaanse Republiek|Italië
JE|JEY|Jersey
JM|JAM|Jamaica|Jamaika|Jamaïque|Giamaica
JO|JOR|Jordan|Jordanien|Jordanie|Jordania|Giordania|Jordânia|Hasjemitisch Koninkrijk Jordanië|Jordanië
JP|JPN|Japan|Japon|Japón|Giappone|Japão
KE|KEN|Kenya|Kenia|Quénia|Republiek Kenia
KG|KGZ|Kyrgyzstan|Kirgisistan|Kirghizistan|Kirguistán|Quirguistão|Kirgizische Republiek|Kirgizië
KH|KHM|Cambodia|Kambodscha|Cambodge|Camboya|Cambogia|Camboja|Koninkrijk Cambodja|Cambodja
KI|KIR|Kiribati|Quiribati|Republiek Kiribati
KM|COM|Comoros|Komoren|Comores|Comoras|Comore|Unie der Comoren|Comoren
KN|KNA|Saint Kitts and Nevis|St. Kitts und Nevis|Saint-Christophe-et-Niévès|Saint Kitts y Nevis|Saint Kitts e Nevis|São Cristóvão e Neves|Federatie Saint Kitts en Nevis|Saint Kitts en Nevis
KP|PRK|North Korea|Nordkorea|Corée du Nord|República Popular Democrática de Corea|Corea del Nord|Coreia do Norte|Democratische Volksrepubliek Korea|Noord-Korea
KR|KOR|South Korea|Korea, Republic of|Republic of Korea|Südkorea|Corée du Sud|República de Corea|Corea del Sud|Coreia do Sul|Republiek Korea|Zuid-Korea
KW|KWT|Kuwait|Koweït|Koweit|Staat Koeweit|Koeweit
KY|CYM|Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán|Isole Cayman|Ilhas Caimão|Kaaimaneilanden
KZ|KAZ|Kazakhstan|Kasachstan|Kazajistán|Kazakistan|Cazaquistão|Republiek Kazachstan|Kazachstan
LA|LAO|Lao People's Democratic Republic|Laos|República Democrática Popular de Lao|Lao Democratische Volksrepubliek
LB|LBN|Lebanon|Libanon|Liban|Líbano|Libano|Libanese Republiek
LC|LCA|Saint Lucia|St. Lucia|Sainte-Lucie|Santa Lucía|Santa Lucia|Santa Lúcia
LI|LIE|Liechtenstein|Vorstendom Liechtenstein
LK|LKA|Sri Lanka|Democratische Socialistische Republiek Sri Lanka
LR|LBR|Liberia|Libéria|Republiek Liberia
LS|LSO|Lesotho|Lesoto|Koninkrijk Lesotho
LT|LTU|Lithuania|Litauen|Lituanie|Lituania|Lituânia|Republiek Litouwen|Litouwen
LU|LUX|Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Groothertogdom Luxemburg
LV|LVA|Latvia|Lettland|Lettonie|Letonia|Lettonia|Letónia|Republiek Letland|Letland
LY|LBY|Libya|Libyen|Libye|Libia|Líbia|Staat Libië|Libië
MA|MAR|Morocco|Marokko|Maroc|Marruecos|Marocco|Marrocos|Koninkrijk Marokko
MC|MCO|Monaco|Mónaco|Vorstendom Monaco
MD|MDA|Moldova, Republic of|Moldawien|Moldavie|Moldavia|Moldávia|Republiek Moldavië|Moldavië
ME|MNE|Montenegro|Monténégro
MF|MAF|Saint Martin (French part)|Saint-Martin|Saint-Martin (partie française)|Saint Martin (francesa)|São Martinho|Sint-Maarten (Frans deel)|Sint-Maarten (Franse Antillen)|Collectiviteit van Sint-Maarten
MG|MDG|Madagascar|Madagaskar|Madagáscar|Republiek Madagaskar
MH|MHL|Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall|Isole Marshall|Ilhas Marshall|Republiek der Marshalleilanden|Marshalleilanden
MK|MKD|The Republic of North Macedonia|North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord|Macedónia do Norte|Republiek Noord-Macedonië|Noord-Macedonië
ML|MLI|Mali|Malí|Republiek Mali
MM|MMR|Myanmar|Birmania  Myanmar|Mianmar (Birmânia)|Republiek van de Unie van Myanmar
MN|MNG|Mongolia|Mongolei|Mongolie|Mongólia|Mongolië
MO|MAC|Macao|Macau
MP|MNP|Northern Mariana Islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte|Isole Marianne Settentrionali|Ilhas Marianas do Norte|Noordelijke Marianen
MQ|MTQ|Martinique|Martinica
MR|MRT|Mauritania|Mauretanien|Mauritanie|Mauritânia|Islamitische Republiek Mauritanië|Mauritanië
MS|MSR|Montserrat|Monserrate
MT|MLT|Malta|Malte|Republiek Malta
MU|MUS|Mauritius|Maurice|Mauricio|Maurícia|Republiek Mauritius
MV|MDV|Maldives|Malediven|Maldivas|Maldive|Republiek der Maldiven|Maldiven
MW|MWI|Malawi|Malaui|Maláui|Republiek Malawi
MX|MEX|Mexico|Mexiko|Mexique|México|Messico|Verenigde Mexicaanse Staten
MY|MYS|Malaysia|Malaisie|Malasia|Malesia|Malásia|Maleisië
MZ|MOZ|Mozambique|Mosambik|Mozambico|Moçambique|Republiek Mozambique
NA|NAM|Namibia|Namibie|Namíbia|Republiek Namibië|Namibië
NC|NCL|New Caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|Nuova Caledonia|Nova Caledónia|Nieuw-Caledonië
NE|NER|Niger|Níger|Republiek Niger
NF|NFK|Norfolk Island|Norfolkinsel|Île Norfolk|Isla Norfolk|Isola Norfolk|Ilha Norfolk|Norfolk
NG|NGA|Nigeria|Nigéria|Federale Republiek Nigeria
NI|NIC|Nicaragua|Nicarágua|Republiek Nicaragua
NL|NLD|Netherlands|The Netherlands|Netherlands (Kingdom of the)|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Koninkrijk der Nederlanden|Nederland
NO|NOR|Norway|Norwegen|Norvège|Noruega|Norvegia|Koninkrijk Noorwegen|Noorwegen
NP|NPL|Nepal|Népal|Federale Democratische Republiek Nepal
NR|NRU|Nauru|Republiek Nauru
NU|NIU|Niue|Niué
NZ|NZL|New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|Nuova Zelanda|Nova Zelândia|Nieuw-Zeeland
OM|OMN|Oman|Omán|Omã|Sultanaat Oman
PA|PAN|Panama|Panamá|Republiek Panama
PE|PER|Peru|Pérou|Perú|Perù|Republiek Peru
PF|PYF|French Polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa|Polinesia Francese|Polinésia Francesa|Frans-Polynesië
PG|PNG|Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|Papua Nuova Guinea|Papua-Nova Guiné|Onafhankelijke Staat Papoea-Nieuw-Guinea|Papoea-Nieuw-Guinea
PH|PHL|Philippines|Philippinen|Filipinas|Filippine|Republiek der Filipijnen|Filipijnen
PK|PAK|Pakistan|Pakistán|Paquistão|Islamitische Republiek Pakistan
PL|POL|Poland|Polen|Pologne|Polonia|Polónia|Republiek Polen
PM|SPM|Saint Pierre and Miquelon|Saint-Pierre und Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón|Saint Pierre e Miquelon|Saint-Pierre en Miquelon
PN|PCN|Pitcairn|Pitcairn Islands|Pitcairninseln|Îles Pitcairn|Isole Pitcairn|Ilhas Pitcairn
PR|PRI|Puerto Rico|Porto Rico
PS|PSE|State of Palestine|Palestine|Staat Palästina|Palestina|Stato di Palestina|Territórios palestinos|Staat Palestina
PT|PRT|Portugal|Portogallo|Portugese Republiek
PW|PLW|Palau|Palaos|Republiek Palau
PY|PRY|Paraguay|Paraguai|Republiek Paraguay
QA|QAT|Qatar|Katar|Catar|Staat Qatar
RE|REU|Reunion|Réunion|Reunión|Reunião
RO|ROU|Romania|Rumänien|Roumanie|Rumanía|Roménia|Roemeense Republiek|Roemenië
RS|SRB|Serbia|Serbien|Serbie|Sérvia|Republiek Servië|Servië
RU|RUS|Russian Federation|Russia|Russische Föderation|Russland|Russie|Rusia|Rússia|Russische Federatie|Rusland
RW|RWA|Rwanda|Ruanda|Republiek Rwanda
SA|SAU|Saudi Arabia|Saudi-Arabien|Arabie Saoudite|Arabia Saudita|Arábia Saudita|Koninkrijk Saudi-Arabië|Saudi-Arabië
SB|SLB|Solomon Islands|Salomonen|Îles Salomon|Islas Salomón|Isole Salomone|Ilhas Salomão|Salomonseilanden
SC|SYC|Seychelles|Seychellen|Republiek der Seychellen
SD|SDN|Sudan|Soudan|Sudán|Sudão|Republiek Soedan|Soedan
SE|SWE|Sweden|Schweden|Suède|Suecia|Svezia|Suécia|Koninkrijk Zweden|Zweden
SG|SGP|Singapore|Singapur|Singapour|Singapura|Republiek Singapore
SH|SHN|Saint Helena|St. Helena|Sainte-Hélène|Santa Helena, Ascensión y Tristán de Acuña|Sant'Elena, Isola di Ascensione e Tristan da Cunha|Santa Helena|Sint-Helena
SI|SVN|Slovenia|Slowenien|Slovénie|Eslovenia|Eslovénia|Republiek Slovenië|Slovenië
SJ|SJM|Svalbard and Jan Mayen|Svalbard und Jan Mayen|Svalbard et Île Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Spitsbergen en Jan Mayen
SK|SVK|Slovakia|Slowakei|Slovaquie|Eslovaquia|Slovacchia|Eslováquia|Slowaakse Republiek|Slowakije
SL|SLE|Sierra Leone|Sierra Leona|Serra Leoa|Republiek Sierra Leone
SM|SMR|San Marino|Saint-Marin|Republiek San Marino
SN|SEN|Senegal|Sénégal|Republiek Senegal
SO|SOM|Somalia|Somalie|Somália|Federale Republiek Somalië|Somalië
SR|SUR|Suriname|Republiek Suriname
SS|SSD|South Sudan|Südsudan|Soudan du Sud|Sudán del Sur|Sudan del Sud|Sudão do Sul|Republiek Zuid-Soedan|Zuid-Soedan
ST|STP|Sao Tome and Principe|São Tomé und Príncipe|São Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|Democratische Republiek São Tomé en Principe|São Tomé en Principe
SV|SLV|El Salvador|Republiek El Salvador
SX|SXM|Sint Maarten (Dutch part)|Sint Maarten|Saint-Martin (partie néerlandaise)|Sint Maarten (neerlandesa)|São Martinho|Sint-Maarten|Sint Maarten (Nederlands deel)|Land Sint Maarten
SY|SYR|Syrian Arab Republic|Syrien, Arabische Republik|Syrie|República Árabe Siria|Siria|Síria|Syrische Arabische Republiek|Syrië
SZ|SWZ|Eswatini|Royaume d'Eswatini|Esuatini|Essuatíni|Koninkrijk Eswatini|Swaziland
TC|TCA|Turks and Caicos Islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos|Isole Turks e Caicos|Ilhas Turcas e Caicos|Turks- en Caicoseilanden
TD|TCD|Chad|Tschad|Tchad|Ciad|Chade|Republiek Tsjaad|Tsjaad
TF|ATF|French Southern Territories|Französische Süd- und Antarktisgebiete|Terres australes françaises|Tierras Australes Francesas|Territori Francesi del Sud|Terras Austrais e Antárticas Francesas|Franse Zuidelijke Gebieden
TG|TGO|Togo|Togolese Republiek
TH|THA|Thailand|Thaïlande|Tailandia|Thailandia|Tailândia|Koninkrijk Thailand
TJ|TJK|Tajikistan|Tadschikistan|Tadjikistan|Tayikistán|Tagikistan|Tajiquistão|Republiek Tadzjikistan|Tadzjikistan
TK|TKL|Tokelau
TL|TLS|Timor-Leste|Osttimor|Timor Est|Democratische Republiek Timor-Leste|Timor Leste
TM|TKM|Turkmenistan|Turkménistan|Turkmenistán|Turquemenistão|Turkmeense Republiek
TN|TUN|Tunisia|Tunesien|Tunisie|Túnez|Tunísia|Republiek Tunesië|Tunesië
TO|TON|Tonga|Koninkrijk Tonga
TR|TUR|Türkiye|Turkey|Türkei|Turquie|Turquía|Turchia|Turquia|Republiek Turkije|Turkije
TT|TTO|Trinidad and Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|Trinidad e Tobago|Trindade e Tobago|Republiek Trinidad en Tobago|Trinidad en Tobago
TV|TUV|Tuvalu
TW|TWN|Taiwan, Province of China|Taiwan|Taïwan|Taiwán|Repubblica di Cina
TZ|TZA|United Republic of Tanzania|Tanzania|Tansania, Vereinigte Republik|Tansania|République unie de Tanzanie|Tanzânia|Verenigde Republiek Tanzania
UA|UKR|Ukraine|Ucrania|Ucraina|Ucrânia|Oekraïne
UG|UGA|Uganda|Ouganda|Republiek Oeganda|Oeganda
UM|UMI|United States Minor Outlying Islands|Îles mineures éloignées des États-Unis|Islas Ultramarinas Menores de los Estados Unidos|Isole minori esterne degli Stati Uniti|Ilhas Distantes dos EUA|Amerikaanse Kleinere Afgelegen Eilanden
US|USA|United States of America|United States|USA|U.S.A.|US|U.S.|Vereinigte Staaten von Amerika|Vereinigte Staaten|États-Unis d'Amérique|Estados Unidos|Stati Uniti d'America|Estados Unidos da América|Verenigde Staten van Amerika|Verenigde Staten
UY|URY|Uruguay|Uruguai|Oostelijke Republiek Uruguay
UZ|UZB|Uzbekistan|Usbekistan|Ouzbékistan|Uzbekistán|Uzbequistão|Republiek Oezbekistan|Oezbekistan
VA|VAT|Holy See (Vatican City State)|Vatikanstadt|Saint-Siège (Vatican)|Santa Sede|Città del Vaticano|Santa Sé|Vaticaanstad
VC|VCT|Saint Vincent and the Grenadines|St. Vincent und die Grenadinen|Saint-Vincent-et-les-Grenadines|San Vicente y las Granadinas|Saint Vincent e Grenadine|São Vicente e Granadinas|Saint Vincent en de Grenadines
VE|VEN|Venezuela|Bolivariaanse Republiek Venezuela
VG|VGB|Virgin Islands, British|Britische Jungferninseln|Îles vierges britanniques|Islas Vírgenes británicas|Isole Vergini Britanniche|Ilhas Virgens Britânicas|Britse Maagdeneilanden
VI|VIR|Virgin Islands, U.S.|Amerikanische Jungferninseln|Îles vierges américaines|Islas Vírgenes de los Estados Unidos|Isole Vergini Americane|Ilhas Virgens Americanas|Amerikaanse Maagdeneilanden
VN|VNM|Vietnam|Vietname|Socialistische Republiek Vietnam
VU|VUT|Vanuatu|Republiek Vanuatu
WF|WLF|Wallis and Futuna|Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|Wallis e Futuna|Wallis en Futuna
WS|WSM|Samoa|Onafhankelijke Staat Samoa
XK|XKK|Kosovo|Republiek Kosovo
YE|YEM|Yemen|Jemen|Yémen|Iémen|Republiek Jemen
YT|MYT|Mayotte
ZA|ZAF|South Africa|Südafrika|Afrique du Sud|Sudáfrica|Sudafrica|África do Sul|Republiek Zuid-Afrika|Zuid-Afrika
ZM|ZMB|Zambia|Sambia|Zambie|Zâmbia|Republiek Zambia
ZW|ZWE|Zimbabwe|Simbabwe|Zimbabue|Zimbábue|Republiek Zimbabwe
`
