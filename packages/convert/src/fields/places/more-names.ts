/** Names of countries that the generated table lacks: informal, abbreviated, constituent and in further languages. */
export const MORE_COUNTRY_LINES: string = `
US|USA|U.S.A.|U.S.|US|United States|United States of America|Vereinigte Staaten|Vereinigte Staaten von Amerika|États-Unis|Etats-Unis|EE. UU.|EE.UU.|EEUU|EUA|Stati Uniti|Estados Unidos|Verenigde Staten|VS
GB|UK|U.K.|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Vereinigtes Königreich|Schottland|Nordirland|Royaume-Uni|Angleterre|Écosse|Pays de Galles|Grande-Bretagne|Reino Unido|Inglaterra|Escocia|Escócia|Gran Bretaña|Regno Unito|Inghilterra|Scozia|Gran Bretagna|Verenigd Koninkrijk|Engeland|Schotland|Groot-Brittannië
NL|The Netherlands|the Netherlands|Netherlands|Holland|Nederland|Niederlande|Pays-Bas|Países Bajos|Paesi Bassi|Países Baixos|Holanda|Olanda
CZ|Czech Republic|Czechia|Czech Rep.|Tschechien|Tschechische Republik|République tchèque
KR|South Korea|Korea|Republic of Korea|Südkorea|Corée du Sud|Corea del Sur|Coreia do Sul|Corea del Sud|Zuid-Korea
RU|Russia|Russian Federation|Russland|Rußland|Russie|Rusia|Rússia
CN|China|PR China|P.R. China|P. R. China|People's Republic of China
TW|Taiwan|Taiwan, R.O.C.
HK|Hong Kong|Hong Kong SAR
DK|Danmark
SE|Sverige
NO|Norge
FI|Suomi|Finnland
IS|Ísland
PL|Polska
HU|Magyarország
GR|Hellas
TR|Turkey|Türkiye|Türkei|Turquie|Turquía|Turchia|Turquia
CH|Schweiz|Suisse|Svizzera|Swiss
BR|Brasil|Brazil
MX|México|Mexico
IE|Republic of Ireland|Eire
IR|Iran
VN|Vietnam|Viet Nam
BO|Bolivia
VE|Venezuela
TZ|Tanzania
SY|Syria
MD|Moldova
PS|Palestine
XK|Kosovo
MK|North Macedonia|Macedonia
CI|Côte d'Ivoire|Ivory Coast
CD|DR Congo
`

/** Cities that the generated table lacks: names in other languages, and university towns. */
export const MORE_CITY_LINES: string = `
München|Wien|Vienna|Cologne|Hannover|Hanover|Nürnberg|Nuremberg|Braunschweig|Brunswick|Frankfurt|Frankfurt am Main|Frankfurt (Oder)|Freiburg im Breisgau|Freiburg|Heidelberg|Tübingen|Marburg
Gießen|Giessen|Göttingen|Jena|Weimar|Bamberg|Bayreuth|Passau|Konstanz|Constance|Greifswald|Lüneburg|Trier|Erlangen|Würzburg|Halle|Halle (Saale)|Hildesheim|Ilmenau|Clausthal-Zellerfeld|Freiberg|Garching|Potsdam|Golm|Vechta|Eichstätt|Ludwigsburg|Weingarten|Wuppertal
Zurich|Zürich|Geneva|Genève|Genf|Ginevra|Bern|Berne|Basel|Bâle|Lausanne|Neuchâtel|Fribourg|St. Gallen|Lugano|Luzern|Lucerne|Winterthur|Villigen|Davos
Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Leoben|Krems|Klosterneuburg
Ghent|Gent|Gand|Leuven|Louvain|Louvain-la-Neuve|Brussels|Bruxelles|Brüssel|Brussel|Bruselas|Antwerp|Antwerpen|Anvers|Liège|Lüttich|Namur|Mons|Bruges|Brugge|Hasselt
The Hague|Den Haag|’s-Gravenhage|Delft|Leiden|Wageningen|Utrecht|Groningen|Nijmegen|Maastricht|Tilburg|Enschede|Amsterdam|Rotterdam|Eindhoven|Middelburg
Florence|Firenze|Florenz|Rome|Roma|Rom|Milan|Milano|Mailand|Turin|Torino|Venice|Venezia|Venedig|Naples|Napoli|Neapel|Padua|Padova|Genoa|Genova|Bologna|Pavia|Pisa|Siena|Trento|Trieste|Udine|Ferrara|Modena|Parma|Perugia|Bari|Palermo|Catania|Messina|Lecce|Cagliari|Sassari|Macerata|Urbino|Camerino|Bergamo|Brescia|Verona|Novara|Vercelli|Fiesole|L'Aquila|L’Aquila|Ravenna|Faenza
Seville|Sevilla|Saragossa|Zaragoza|Córdoba|Granada|Málaga|Salamanca|Santiago de Compostela|A Coruña|Bilbao|San Sebastián|Donostia|Pamplona|Barcelona|Bellaterra|Girona|Lleida|Tarragona|Valencia|València|Castellón|Alicante|Murcia|Cartagena|Palma|Las Palmas|La Laguna|Oviedo|Santander|León|Valladolid|Burgos|Alcalá de Henares|Getafe|Toledo|Cáceres|Badajoz|Jaén|Huelva|Cádiz|Almería
Lisbon|Lisboa|Lissabon|Lisbonne|Porto|Oporto|Coimbra|Braga|Aveiro|Évora|Faro
Copenhagen|København|Kopenhagen|Copenhague|Copenaghen|Aarhus|Odense|Aalborg|Roskilde|Lyngby|Kongens Lyngby|Esbjerg|Sønderborg
Gothenburg|Göteborg|Stockholm|Uppsala|Lund|Malmö|Umeå|Linköping|Luleå|Kiruna|Växjö|Örebro|Karlstad
Oslo|Bergen|Trondheim|Tromsø|Stavanger|Ås|Kristiansand
Helsinki|Espoo|Turku|Tampere|Oulu|Jyväskylä|Rovaniemi|Joensuu|Kuopio|Vaasa|Lappeenranta
Prague|Praha|Prag|Brno|Olomouc|Ostrava|Warsaw|Warszawa|Warschau|Varsovie|Cracow|Kraków|Krakow|Krakau|Wrocław|Poznań|Gdańsk|Łódź|Lublin|Toruń|Katowice
Budapest|Szeged|Debrecen|Pécs|Bucharest|București|Bukarest|Cluj-Napoca|Iași|Timișoara|Belgrade|Beograd|Belgrad|Zagreb|Ljubljana|Maribor|Bratislava|Košice|Sofia|Athens|Athen|Thessaloniki|Patras|Heraklion|Nicosia|Istanbul|Ankara|İzmir
Moscow|Moskau|Moscou|Moscú|Saint Petersburg|St. Petersburg|Novosibirsk|Kyiv|Kiev|Lviv|Kharkiv|Minsk|Riga|Vilnius|Tallinn|Tartu|Kaunas
Dublin|Cork|Galway|Limerick|Maynooth|Belfast|Edinburgh|Glasgow|Aberdeen|Dundee|St Andrews|Stirling|Cardiff|Swansea|Bangor|Aberystwyth|Oxford|Cambridge|London|Londres|Londra|Manchester|Durham|York|Exeter|Canterbury|Colchester|Egham|Guildford|Loughborough|Lancaster|Keele|Newcastle upon Tyne|Newcastle|Norwich|Winchester|Penzance|Milton Keynes
Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Straßburg|Montpellier|Grenoble|Rennes|Nancy|Metz|Nice|Nizza|Besançon|Dijon|Clermont-Ferrand|Poitiers|Tours|Orléans|Caen|Rouen|Amiens|Reims|Brest|Le Mans|Limoges|Pau|Perpignan|Aix-en-Provence|Saint-Étienne|Orsay|Palaiseau|Gif-sur-Yvette|Saclay|Cachan|Villeurbanne|Villetaneuse|Nanterre|Créteil|Sophia Antipolis|Vandœuvre-lès-Nancy|Talence|Pessac|La Rochelle|Mulhouse|Chambéry|Saint-Denis|Meudon|Compiègne|Troyes|Évry
Luxembourg|Luxemburg|Belval|Esch-sur-Alzette|Reykjavik|Reykjavík|Valletta
New York|New York City|NYC|Boston|Princeton|New Haven|Ithaca|Providence|Hanover|Stanford|Berkeley|Palo Alto|La Jolla|Pasadena|Davis|Irvine|Santa Cruz|Santa Barbara|Los Angeles|San Francisco|Ann Arbor|Chapel Hill|Durham|Charlottesville|College Park|State College|University Park|Bloomington|West Lafayette|Urbana|Champaign|Urbana-Champaign|Madison|Notre Dame|Ames|Lawrence|Amherst|Storrs|Waltham|Medford|Worcester|Troy|Geneva|Saratoga Springs|Boulder|Fort Collins|Corvallis|Eugene|Pullman|Moscow|Bozeman|Missoula|Laramie|College Station|Norman|Stillwater|Fayetteville|Starkville|Oxford|Auburn|Tuscaloosa|Athens|Clemson|Blacksburg|Williamsburg|Gainesville|Tallahassee|Coral Gables|Evanston|Iowa City|East Lansing|Kent|Oberlin|Gambier|Northfield|Grinnell|Galveston|Bethesda|Woods Hole|Stony Brook|Cold Spring Harbor|Los Alamos|Argonne|Batavia|Oak Ridge|Livermore|Brookline|Washington|Washington D.C.|St. Louis|St. Paul|Saint Paul
Fredericton|Halifax|Wolfville|Antigonish|St. John's|St. John’s|Sackville|Montréal|Montreal|Québec|Sherbrooke|Waterloo|Kingston|Guelph|Peterborough|Victoria|Banff
Canberra|St Lucia|Armidale|Hobart|Darwin|Dunedin|Wellington|Auckland|Christchurch|Palmerston North|Hamilton
Beijing|Peking|Pékin|Pekín|Pechino|Shanghai|Tokyo|Tokio|Kyoto|Kioto|Osaka|Nagoya|Sendai|Sapporo|Tsukuba|Seoul|Séoul|Seúl|Daejeon|Taipei|Hsinchu|Singapore|Hong Kong|Kowloon|Bangalore|Bengaluru|Mumbai|Bombay|Delhi|New Delhi|Kolkata|Calcutta|Chennai|Madras|Kanpur|Kharagpur|Roorkee|Guwahati|Pune
Jerusalem|Tel Aviv|Haifa|Rehovot|Be'er Sheva|Beer-Sheva|Ramat Gan|Beirut|Cairo|Kairo|Tehran|Doha|Thuwal|Abu Dhabi|Dubai
Cape Town|Kapstadt|Stellenbosch|Pretoria|Johannesburg|Grahamstown|Makhanda|Nairobi|Kampala|Ibadan|Nsukka|Lagos|Accra|Legon|Dakar|Addis Ababa
São Paulo|Sao Paulo|Rio de Janeiro|Campinas|São Carlos|Ribeirão Preto|Florianópolis|Porto Alegre|Pelotas|Rio Grande|Santa Maria|Curitiba|Belo Horizonte|Viçosa|Ouro Preto|Juiz de Fora|Brasília|Salvador|Recife|Fortaleza|Natal|Belém|Manaus|Niterói
Buenos Aires|La Plata|Córdoba|Rosario|Mendoza|Bariloche|Santiago|Santiago de Chile|Valparaíso|Concepción|Valdivia|La Serena|Antofagasta|Mexico City|Ciudad de México|Guadalajara|Monterrey|Puebla|Morelia|Ensenada|Bogotá|Medellín|Cali|Quito|Lima|Cusco|Caracas|La Paz|Montevideo|San José|La Habana|Havana|Macul
`
