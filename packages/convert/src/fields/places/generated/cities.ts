// Written by scripts/generate-places.ts.

/** Names of larger cities (GeoNames, CC BY 4.0). */
export const CITY_LINES: string = `
's-Hertogenbosch|A Coruña|Aachen|Aalborg|Aalen|Aalst|Aba|Abadan|Abbotsford|Abeokuta|Aberdeen|Abidjan
Abilene|Abobo|Abomey-Calavi|Abu Dhabi|Abuja|Abū Ghurayb|Acapulco de Juárez|Accra|Acharnés|Acilia-Castel Fusano-Ostia Antica|Ad Dīwānīyah|Adana
Adapazarı|Addis Ababa|Adelaide|Adelaide Hills|Aden|Ado-Ekiti|Afragola|Agadir|Agios Dimitrios|Agra|Aguascalientes|Ahmadnagar
Ahmedabad|Ahvaz|Ahwatukee Foothills|Aigáleo|Aix-en-Provence|Aizawl|Ajax|Ajman City|Ajmer|Akashi|Akita|Akola
Akron|Aksu|Aktobe|Akure|Al Aḩmadī|Al Başrah al Qadīmah|Al Fayyūm|Al Hoceïma|Al Hufūf|Al Kharj|Al Kūt|Al Manşūrah
Al Mawşil al Jadīdah|Al Maḩallah al Kubrá|Al Mubarraz|Al Qadarif|Al Ḩillah|Al Ḩudaydah|Al ‘Amārah|Alafaya|Alameda|Albacete|Albany|Albuquerque
Alcalá de Guadaira|Alcalá de Henares|Alcobendas|Alcorcón|Alcoy|Aldershot|Aleppo|Alessandria|Alexandria|Algeciras|Algiers|Algorta
Algueirão|Alhambra|Alicante|Alief|Alkmaar|Allahābād|Allen|Allentown|Almaty|Almelo|Almere Stad|Almería
Alpharetta|Alphen aan den Rijn|Altamura|Alto Barinas|Altona|Alwar|Alīgarh|Amadora|Amagasaki|Amarillo|Ambattūr|Ambon
Amersfoort|Ames|Amherst|Amiens|Amman|Amritsar|Amrāvati|Amstelveen|Amsterdam|Amsterdam-Zuidoost|Anaheim|Ananindeua
Anchorage|Ancona|Andijon|Andria|Angeles City|Angers|Ankara|Ann Arbor|Anqing|Ansan-si|Anshan|Anshun
Antalya|Antananarivo|Antibes|Antioch|Antipolo|Antofagasta|Antwerpen|Anyang|Anyang-si|Anápolis|Aomori|Aparecida de Goiânia
Apeldoorn|Apple Valley|Appleton|Ar Rayyān|Aracaju|Aral|Archway|Ardabīl|Arden-Arcade|Arenella|Arequipa|Arezzo
Arganzuela|Argenteuil|Arkhangel’sk|Arlington|Arlington Heights|Armenia|Arnhem|Arnsberg|Arona|Arusha|Arvada|Arāk
As Sulaymānīyah|Asahikawa|Aschaffenburg|Ashdod|Asheville|Ashford|Ashgabat|Ashkelon|Asker|Asmara|Asnières-sur-Seine|Assen
Asti|Astoria|Astrakhan|Asunción|Asyūţ|Atascocita|Ataşehir|Athens|Atlanta|Aubervilliers|Auburn|Auckland
Augsburg|Aulnay-sous-Bois|Aurangabad|Aurora|Austin|Avignon|Avilés|Avondale|Aylesbury|Azcapotzalco|Bab Ezzouar|Bacolod City
Bacoor|Badajoz|Badalona|Bafoussam|Bagerhat|Baghdad|Baguio|Bahawalpur|Bahçelievler|Bahía Blanca|Baicheng|Bakersfield
Baku|Baldwin Park|Balikpapan|Ballarat|Baltimore|Bamako|Bamberg|Bamenda|Banda Aceh|Bandar Abbas|Bandar Lampung|Bandung
Bangkok|Bangor|Bangui|Banjarmasin|Banqiao|Baoding|Baotou|Barakaldo|Baranagar|Barcelona|Barddhamān|Bareilly
Bari|Barinas|Barking|Barletta|Barnaul|Barnsley|Barquisimeto|Barranquilla|Barrie|Barueri|Basel|Basildon
Basingstoke|Basrah|Bat Yam|Batam|Bath|Batikent|Batman|Batna|Baton Rouge|Battagram|Battersea|Bauchi
Bauru|Bayan Nur|Bayonne|Bayreuth|Bayside|Baytown|Bağcılar|Beaumont|Beaverton|Beckenham|Becontree|Bedford
Beersheba|Beihai|Beijing|Beira|Beirut|Bei’an|Bekasi|Belfast|Belford Roxo|Belgaum|Belgorod|Belgrade
Bellary|Bellevue|Bellflower|Bellingham|Bello|Belmont Cragin|Belo Horizonte|Belém|Bemowo|Bend|Bendigo|Bengaluru
Bengbu|Benghazi|Bengkulu|Benidorm|Benin City|Benito Juarez|Benito Juárez|Benoni|Bensonhurst|Benxi|Bergamo|Bergedorf
Bergen|Bergen op Zoom|Bergheim|Bergisch Gladbach|Berkeley|Berlin|Bern|Besançon|Bet Shemesh|Bethesda|Bethlehem|Betim
Bexley|Bełchatów|Bhavnagar|Bhayandar|Bhilai|Bhimbar|Bhiwandi|Bhopal|Bhubaneshwar|Bhāgalpur|Bhātpāra|Bhīlwāra
Białołeka|Białystok|Bielany|Bielefeld|Bielsko-Biala|Bijapur|Bilbao|Bilimora|Billings|Bilāspur|Birkenhead|Birmingham
Bishkek|Biskra|Bismarck|Bissau|Biên Hòa|Biñan|Blackburn|Blackpool|Blaine|Blantyre|Bloemfontein|Bloomington
Blumenau|Bnei Brak|Bobo-Dioulasso|Boca Raton|Bocholt|Bochum|Bochum-Hordel|Bogenhausen|Bognor Regis|Bogor|Bogotá|Boise
Boksburg|Bokāro|Bolingbrook|Bologna|Bolton|Bolzano|Bonn|Bordeaux|Borivli|Borough Park|Borås|Borūjerd
Bossier City|Boston|Botshabelo|Bottrop|Bouaké|Boulder|Boulogne-Billancourt|Boumerdas|Bourges|Bournemouth|Bowling Green|Boyle Heights
Boynton Beach|Bracknell|Bradford|Braga|Brahmapur|Brakpan|Brampton|Brandon|Brantford|Brasília|Bratislava|Bratsk
Braunschweig|Brazzaville|Braşov|Breda|Bremen|Bremerhaven|Brent|Brentwood|Brescia|Brest|Bridgeport|Brighton
Brindisi|Brisbane|Bristol|Brixton|Brno|Brockton|Broken Arrow|Bromma|Brooklyn|Brooklyn Park|Broomfield|Brossard
Brownsville|Brugge|Brussels|Bryan|Bryansk|Bucaramanga|Bucharest|Bucheon-si|Buckley|Budapest|Budapest II. kerület|Budapest III. kerület
Budapest IV. kerület|Budapest VIII. kerület|Budapest XI. kerület|Budapest XIII. kerület|Budapest XIX. kerület|Budapest XV. kerület|Budapest XVI. kerület|Budapest XVII. kerület|Budapest XVIII. kerület|Budapest XX. kerület|Budapest XXI. kerület|Budta
Buena Park|Buenos Aires|Buffalo|Bujumbura|Bulawayo|Bunbury|Bundaberg|Buraydah|Burbank|Burgos|Burlington|Burnaby
Burnley|Burnsville|Bursa|Burton upon Trent|Bury|Busan|Bushwick|Busto Arsizio|Butuan|Bydgoszcz|Bytom|Békéscsaba
Béziers|Bāli|Bārāsat|Bīkaner|Cabuyao|Cacém|Cadiz|Caen|Cagayan de Oro|Cagliari|Cainta|Cairns
Cairo|Calabar|Calais|Calamba|Calgary|Cali|Callao|Caloocan City|Camagüey|Camarillo|Camayenne|Cambridge
Camden|Campina Grande|Campinas|Campiña|Campo Grande|Campos dos Goytacazes|Canarsie|Canary Wharf|Canberra|Cancún|Cangzhou|Cannes
Cannock|Canoas|Canoga Park|Canton|Cape Coral|Cape Town|Capelle aan den IJssel|Carabanchel|Caracas|Carapicuíba|Cardiff|Carlisle
Carlsbad|Carmel|Carmichael|Carol City|Carrefour|Carrollton|Carson|Cartagena|Cary|Casablanca|Casas Adobes|Cascavel
Caserta|Casper|Castellammare di Stabia|Castelldefels|Castelló de la Plana|Castleford|Castro Valley|Castrop-Rauxel|Catania|Catanzaro|Caucaia|Caxias do Sul
Cebu City|Cedar Park|Cedar Rapids|Celaya|Celle|Centennial|Centreville|Cergy-Pontoise|Cesena|Ceuta|Chamartín|Chamberí
Chambéry|Champaign|Champigny-sur-Marne|Chandigarh|Chandler|Changchun|Changde|Changsha|Changshu City|Changwon|Changzhi|Changzhou
Chaoyang|Chaozhou|Charleroi|Charleston|Charlotte|Charlottenburg|Chatham|Chattanooga|Cheboksary|Cheektowaga|Chelmsford|Chelsea
Cheltenham|Chelyabinsk|Chemnitz|Chengde|Chengdu|Chengzhong|Chennai|Cheonan|Cheongju-si|Cherepovets|Cherkasy|Chernihiv
Cherry Hill|Chesapeake|Chester|Chesterfield|Cheyenne|Chełm|Chiba|Chicago|Chiclana de la Frontera|Chiclayo|Chico|Chifeng
Chihuahua|Chilliwack|Chimbote|Chimoio|Chinatown|Chinju|Chino|Chino Hills|Chisinau|Chita|Chittagong|Chitungwiza
Chongjin|Chongqing|Chorzów|Christchurch|Chula Vista|Chuzhou|Chānda|Cicero|Cimahi|Cincinnati|Cinisello Balsamo|Cirebon
Citrus Heights|City Center|City of Balikpapan|City of Westminster|Ciudad Apodaca|Ciudad Bolívar|Ciudad General Escobedo|Ciudad Guayana|Ciudad Lineal|Ciudad López Mateos|Ciudad Nezahualcoyotl|Ciudad Obregón
Ciudad Real|Ciudad Victoria|Ciudad del Este|Ciutat Vella|Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Clifton|Clinton Township|Clovis|Cluj-Napoca
Coacalco|Cochabamba|Cochin|Coimbatore|Coimbra|Colchester|College Station|Colmar|Colombes|Colombo|Colonia del Valle|Colorado Springs
Columbia|Columbus|Comilla|Como|Compton|Conakry|Concord|Coney Island|Conroe|Constantine|Constanţa|Contagem
Conway|Coon Rapids|Copenhagen|Coquitlam|Coral Springs|Cork|Cornellà de Llobregat|Corona|Corpus Christi|Corrientes|Cosenza|Coslada
Costa Mesa|Cotonou|Cottbus|Council Bluffs|Courbevoie|Coventry|Cox’s Bāzār|Coyoacán|Craiova|Cranston|Crawley|Crewe
Croydon|Créteil|Cuauhtémoc|Cuautitlán Izcalli|Cuenca|Cuernavaca|Cuiabá|Culiacán|Cumaná|Cupertino|Curitiba|Cusco
Cuttack|Częstochowa|Cáceres|Córdoba|Cúcuta|Cần Thơ|Da Nang|Dadonghai|Dadukou|Daegu|Daejeon|Dagenham
Dakar|Dale City|Dalian|Dallas|Daly City|Damascus|Dammam|Danbury|Dandong|Dar es Salaam|Darbhanga|Darlington
Darmstadt|Dartmouth|Darwin|Dasmariñas|Datong|Davangere|Davao|Davenport|Davie|Davis|Dayton|Daytona Beach
Dearborn|Debrecen|Decatur|Deer Valley|Deerfield Beach|Dehra Dūn|Delft|Delhi|Delicias|Delmas 73|Delmenhorst|Delray Beach
Delta|Deltona|Denizli|Denpasar|Denton|Denver|Depok|Derby|Derry|Des Moines|Dessau|Detmold
Detroit|Deurne|Deventer|Dewas|Dezhou|Dhaka|Dhūlia|Diadema|Diepsloot|Dihok|Dijon|Dinslaken
Dire Dawa|Diyarbakır|Djibouti|Dnipro|Doha|Dombivli|Donaustadt|Doncaster|Donetsk|Dongguan|Donostia / San Sebastián|Dordrecht
Dormagen|Dorsten|Dortmund|Dos Hermanas|Dothan|Douala|Downey|Drammen|Drancy|Dresden|Dubai|Dublin
Dudley|Duisburg|Duluth|Dundalk|Dundee|Dunedin|Dunkerque|Duque de Caxias|Durban|Durg|Durgapur|Durham
Dushanbe|Düren|Düsseldorf|Dąbrowa Górnicza|Eagan|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Independence|East Jerusalem|East Kilbride
East London|East Los Angeles|East New York|East Norwalk|East Orange|East Village|East York|Eastbourne|Eau Claire|Ebute Ikorodu|Ecatepec de Morelos|Ede
Eden Prairie|Edinburg|Edinburgh|Edison|Edmond|Edmonton|Efon-Alaaye|Eimsbüttel|Eindhoven|Eixample|El Cajon|El Daein
El Ejido|El Fasher|El Monte|El Obeid|El Paso|El Prat de Llobregat|El Puerto de Santa María|Elazığ|Elbląg|Elche|Elgin|Elizabeth
Elk Grove|Ellesmere Port|Ellicott City|Elmhurst|Enchanted Hills|Encinitas|Enfield Town|Enschede|Ensenada|Enterprise|Enugu|Erbil
Erfurt|Erie|Erlangen|Erzsébetváros|Erzurum|Esbjerg|Escondido|Esenler|Eskilstuna|Eskişehir|Espoo|Essen
Esslingen|Estepona|Etobicoke|Etāwah|Eugene|Evanston|Evansville|Everett|Exeter|Fairfield|Faisalabad|Fall River
Fargo|Faridabad|Farmington Hills|Favoriten|Fayetteville|Federal Way|Feira de Santana|Fenghuang|Ferrara|Ferrol|Financial District|Fishers
Flagstaff|Flatbush|Flatlands|Flensburg|Flint|Florence|Florence-Graham|Florianópolis|Floridablanca|Floridsdorf|Flower Mound|Foggia
Folkestone|Folsom|Fontana|Fordham|Fordon|Forest Hills|Forlì|Fort Collins|Fort Lauderdale|Fort McMurray|Fort Myers|Fort Smith
Fort Wayne|Fort Worth|Fortaleza|Foshan|Foz do Iguaçu|Framingham|Framingham Center|Franca|Frankfurt am Main|Franklin|Frederick|Frederiksberg
Fredrikstad|Freetown|Freiburg|Fremont|Fresno|Friedrichshain|Frisco|Fuencarral-El Pardo|Fuengirola|Fuenlabrada|Fujisawa|Fukuoka
Fukushima|Fukuyama|Fulda|Fullerton|Funchal|Fuorigrotta|Fushun|Fuxin|Fuzhou|Fylde|Fès|Fürth
Fīrozābād|Gaillimh|Gainesville|Gaithersburg|Gajuwaka|Galaţi|Gamonal|Gandia|Ganja|Garbsen|Garden Grove|Gardena
Garland|Garoua|Gary|Gasteiz / Vitoria|Gastonia|Gateshead|Gatineau|Gaya|Gaza|Gaziantep|Gdańsk|Gdynia
Gebze|Geelong|Gela|Gelsenkirchen|General Santos|Genk|Genoa|Gent|Genève|George Town|Georgetown|Gera
Germantown|Gesundbrunnen|Getafe|Getxo|Ghāziābād|Gießen|Gifu-shi|Gijón|Gilbert|Gillingham|Girona|Giugliano in Campania
Giza|Gladbeck|Glasgow|Glen Burnie|Glendale|Gliwice|Gloucester|Glyfáda|Gniezno|Goiânia|Gold Coast|Gombe
Goodyear|Gorakhpur|Gorzów Wielkopolski|Gosport|Gouda|Governador Valadares|Goyang-si|Granada|Grand Junction|Grand Prairie|Grand Rapids|Granollers
Grao de Murviedro|Gravesend|Grays|Graz|Great Yarmouth|Greater Noida|Greater Sudbury|Greeley|Green Bay|Greenburgh|Greensboro|Greenville
Grenoble|Gresham|Grevenbroich|Grimsby|Groningen|Grosseto|Grudziądz|Gràcia|Guadalajara|Guadalupe|Guangzhou|Guankou
Guantánamo|Guarujá|Guarulhos|Guatemala City|Guayaquil|Guelph|Guidonia Montecelio|Guildford|Guilin|Guiyang|Gujranwala|Gujrat
Gulbarga|Gulfport|Guli|Gumi|Guntur|Gustavo Adolfo Madero|Guwahati|Gwalior|Gwangju|Győr|Gävle|Gómez Palacio
Göteborg|Göttingen|Gütersloh|Głogów|Ha'il|Haarlem|Hachiōji|Hadera|Hafar Al-Batin|Hagen|Haifa|Haikou
Haiphong|Hakodate|Halifax|Halle (Saale)|Halmstad|Hamadān|Hamamatsu|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamhŭng|Hamilton
Hamm|Hammond|Hampton|Hanau am Main|Handan|Hangzhou|Haninge|Hannover|Hanoi|Harare|Harbin|Harburg
Hargeysa|Harlem|Harlingen|Harlow|Harrogate|Hartford|Hartlepool|Hasselt|Hastings|Havana|Haverhill|Havířov
Hawthorne|Hayward|Heerlen|Hefei|Hegang|Heidelberg|Heilbronn|Hellersdorf|Helmond|Helsingborg|Helsinki|Hemel Hempstead
Hemet|Henderson|Hengelo|Hengshui|Hengyang|Hereford|Herford|Hermosillo|Herne|Heroica Matamoros|Herten|Herzliya
Herāt|Hesperia|Heze|Hialeah|High Peak|High Point|High Wycombe|Highlands Ranch|Hildesheim|Hillsboro|Hilversum|Himeji
Hirakata|Hiratsuka|Hiroshima|Hisar|Ho Chi Minh City|Hobart|Hohhot|Holguín|Hollywood|Homestead|Homs|Homyel'
Honchō|Hong Kong|Honolulu|Hoofddorp|Hoorn|Hoover|Horlivka|Horta-Guinardó|Hortaleza|Hounslow|Houston|Hove
Hradec Králové|Hrodna|Hsinchu|Huai'an|Huaibei|Huainan|Hualien City|Huancayo|Huangshi|Hubli|Huddersfield|Huddinge
Huelva|Huizhou|Hulan Ergi|Huntington Beach|Huntsville|Huocheng|Huế|Hwaseong-si|Hyderabad|Hāora|Hŭngnam|H̱olon
Iaşi|Ibadan|Ibagué|Ibaraki|Ichalkaranji|Ichihara|Ichinomiya|Ikeja|Ikot Ekpene|Iksan|Ilesa|Iligan
Iligan City|Ilioúpoli|Iloilo|Ilorin|Incheon|Independence|Indianapolis|Indio|Indore|Inglewood|Ingolstadt|Innsbruck
Inowrocław|Iowa City|Ioánnina|Ipoh|Ipswich|Iquitos|Irapuato|Irbid|Irkutsk|Ironville|Irun|Irvine
Irving|Irvington|Irákleion|Iserlohn|Isfahan|Islamabad|Islington|Ismailia|Issy-les-Moulineaux|Istanbul|Itagüí|Itaquaquecetuba
Ivanovo|Iwaki|Iwo|Ixtapaluca|Izhevsk|Iztacalco|Iztapalapa|Jabalpur|Jaboatão|Jaboatão dos Guararapes|Jackson|Jackson Heights
Jacksonville|Jaffa|Jaipur|Jakarta|Jalandhar|Jalgaon|Jamaica|Jambi City|Jammu|Jamnagar|Jamshedpur|Janesville
Jastrzębie Zdrój|Jaworzno|Jaén|Jeddah|Jeju City|Jelenia Góra|Jember|Jena|Jeonju|Jerez de la Frontera|Jersey City|Jerusalem
Jhang Sadr|Jhānsi|Jiamusi|Jiangmen|Jianshui|Jiaojiang|Jiaozuo|Jiaxing|Jieyang|Jilin|Jinan|Jincheng
Jingdezhen|Jining|Jinzhou|Jiujiang|Jixi|Jodhpur|Johannesburg|Johns Creek|Johnson City|Johor Bahru|Joinville|Joliet
Jonesboro|Jos|João Pessoa|Juba|Juiz de Fora|Jundiaí|Jupiter|Juárez|Jyväskylä|Józsefváros|Jönköping|Jālna
Kabul|Kaduna|Kaesŏng|Kafr ad Dawwār|Kagoshima|Kahramanmaraş|Kahrīz|Kaifeng|Kaiserslautern|Kakogawachō-honmachi|Kalamariá|Kalamazoo
Kaliningrad|Kalininskiy|Kalisz|Kallithéa|Kaluga|Kalyān|Kamloops|Kampala|Kampung Baru Subang|Kananga|Kanata|Kanazawa
Kandahār|Kano|Kanpur|Kansas City|Kaohsiung|Kaposvár|Karabağlar|Karachi|Karagandy|Karaj|Karamay|Karbala
Karlsruhe|Karlstad|Karol Bāgh|Karviná|Kashgar|Kashiwa|Kassala|Kassel|Kasugai|Kasur|Kathmandu|Katowice
Katsina|Kaunas|Kawagoe|Kawaguchi|Kawasaki|Kayseri|Kazan|Kecskemét|Keelung|Kelowna|Kemerovo|Kempten (Allgäu)
Kendall|Kenitra|Kenner|Kennewick|Kenosha|Kent|Keratsíni|Kerman|Kermanshah|Kerpen|Kettering|Kfar Saba
Khabarovsk|Khabarovsk Vtoroy|Khalándrion|Khamis Mushait|Kharkiv|Khartoum|Kherson|Khmelnytskyi|Khomeynī Shahr|Khorramabad|Khorramshahr|Khulna
Kiel|Kielce|Kigali|Killeen|Kimhae|Kings Bridge|Kingston|Kingston upon Hull|Kingswood|Kinshasa|Kirkland|Kirkuk
Kirov|Kisangani|Kispest|Kissimmee|Kitakyushu|Kitchener|Kitwe|Kladno|Klagenfurt am Wörthersee|Klang|Knoxville|Kobe
Koblenz|Kochi|Kolhāpur|Kolkata|Kollam|Kolwezi|Komsomolsk-on-Amur|Konin|Konstanz|Konya|Korba|Koreatown
Kortrijk|Korydallós|Koshigaya|Kosti|Kostroma|Koszalin|Kota|Kota Bharu|Kota Kinabalu|Kotli|Kousséri|Kowloon
Kozhikode|Kraków|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krefeld|Kreuzberg|Kristiansand|Krugersdorp|Kryvyi Rih|Kuala Lumpur|Kuala Terengganu
Kuantan|Kuching|Kulti|Kumamoto|Kumasi|Kungsholmen|Kunming|Kunshan|Kuopio|Kupang|Kurashiki|Kurgan
Kurnool|Kursk|Kwangmyŏng|Kyiv|Kyoto|Kyzylorda|Köln|Köpenick|Kākināda|Kāmārhāti|Kędzierzyn-Koźle|Kōriyama
Kőbánya|Kūkatpalli|L'Hospitalet de Llobregat|La Habra|La Haute-Saint-Charles|La Laguna|La Louvière|La Línea de la Concepción|La Mesa|La Paz|La Plata|La Rochelle
La Seyne-sur-Mer|La Spezia|Ladner|Lafayette|Lagos|Laguna Niguel|Lahore|Lahti|Lake Charles|Lake Elsinore|Lake Forest|Lakeland
Lakeville|Lakewood|Lal Bahadur Nagar|Lamezia Terme|Lancaster|Landshut|Langfang|Lansing|Lanzhou|Laohekou|Lapu-Lapu City|Laredo
Largo|Larkana|Las Cruces|Las Palmas de Gran Canaria|Las Piñas|Las Rozas de Madrid|Las Vegas|Latakia|Latina|Latur|Lauderhill|Launceston
Lausanne|Laval|Lawrence|Lawton|Layton|Le Havre|Le Mans|League City|Lecce|Lee's Summit|Leeds|Leeuwarden
Leganés|Legnica|Lehigh Acres|Leicester|Leiden|Leipzig|Lekki|Lelystad|Les Corts|Leszno|Lethbridge|Leuven
Levallois-Perret|Leverkusen|Lewisville|Lexington|Lexington-Fayette|León|León de los Aldama|Lianshan|Liaoyang|Liaoyuan|Liberec|Libertad
Libreville|Lichterfelde|Lido di Ostia|Lijiang|Likasi|Lille|Lilongwe|Lima|Limeira|Limoges|Linares|Lincoln
Lincoln Park|Linköping|Linyi|Linz|Lipetsk|Lippstadt|Lisbon|Lisburn|Little Rock|Liupanshui|Livermore|Liverpool
Livonia|Livorno|Liège|Ljubljana|Lleida|Lod|Lodi|Logan City|Logan Square|Logroño|Lomé|London
Londonderry County Borough|Londrina|Long Beach|Longmont|Longueuil|Longview|Lorain|Lorca|Los Angeles|Los Mochis|Louisville|Loures
Loveland|Lowell|Lower Hutt|Lowestoft|Luancheng|Luanda|Lubbock|Lubin|Lublin|Lubumbashi|Lucca|Lucknow
Ludhiāna|Ludwigsburg|Ludwigshafen am Rhein|Lugano|Lugo|Luhansk|Luimneach|Lund|Luohe|Luoyang|Luqiao|Lusaka
Luton|Luxembourg|Luxor|Lviv|Lynchburg|Lynn|Lynwood|Lyon|Lárisa|Lévis|Lübeck|Lüdenscheid
Lüneburg|Lünen|Maastricht|Macapá|Macau|Macclesfield|Maceió|Machida|Mackay|Macon|Madera|Madison
Madrid|Madurai|Maebashi|Magdeburg|Magnitogorsk|Mahilyow|Maidenhead|Maidstone|Maiduguri|Mainz|Maitland|Majadahonda
Makassar|Makati City|Makhachkala|Makiyivka|Makurdi|Malang|Malatya|Malden|Malingao|Malir Cantonment|Malmö|Maltepe
Manado|Managua|Manaus|Manchester|Mandalay|Mandaluyong City|Mandaue City|Mandurah|Mangalore|Manhattan|Manila|Manizales
Mannheim|Manresa|Mansfield|Mansilingan|Mantampay|Manteca|Manukau City|Maple Grove|Maple Ridge|Maputo|Mar del Plata|Maracaibo
Maracay|Marbella|Marburg an der Lahn|Mardan|Margate|Maribor|Marienthal|Maringá|Mariupol|Markham|Marl|Maroua
Maroúsi|Marrakesh|Marsala|Marseille|Marseille 08|Marseille 09|Marseille 13|Marseille 14|Marseille 15|Marysville|Maryvale|Marzahn
Masan|Mashhad|Masina|Massa|Mataram|Mataró|Mathura|Matola|Matsudo|Matsuyama|Maturín|Mauá
Mawlamyine|Mazatlán|Mazār-e Sharīf|Mbeya|Mbuji-Mayi|McAllen|McKinney|Meads|Mecca|Mechelen|Medan|Medellín
Medford|Medicine Hat|Medina|Meerut|Meidling|Meknès|Melbourne|Melbourne City Centre|Melilla|Memphis|Mendip|Mendoza
Menifee|Merced|Meridian|Merkezefendi|Mersin|Mesa|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|Metz
Mexicali|Mexico City|Miami|Miami Beach|Miami Gardens|Mianyang|Middlesbrough|Midland|Mielec|Miguel Hidalgo|Mijas|Milan
Millcreek|Milpitas|Milton|Milton Keynes|Milwaukee|Minato|Minden|Mingora|Minna|Minneapolis|Minsk|Mira Mesa
Miramar|Miskolc|Mission|Mission Viejo|Mississauga|Missoula|Missouri City|Mitte|Mixco|Miyazaki|Mişrātah|Moabit
Mobile|Modena|Modesto|Modiin Ilit|Modi‘in Makkabbim Re‘ut|Moers|Mogadishu|Mogi das Cruzes|Mokolo|Mokotów|Mokpo|Molina de Segura
Mombasa|Moncloa-Aravaca|Moncton|Monrovia|Mons|Montebello|Monterey Park|Monterrey|Montería|Montes Claros|Montevideo|Montgomery
Montpellier|Montreuil|Montréal|Monza|Moore|Moratalaz|Morelia|Moreno Valley|Morioka|Morogoro|Morón|Morādābād
Moscow|Most|Mosul|Motril|Mount Pleasant|Mount Vernon|Mountain View|Mudanjiang|Mueang Nonthaburi|Mukalla|Mulhouse|Multan
Mumbai|Muncie|Munich|Muratpaşa|Murcia|Murfreesboro|Murmansk|Murrieta|Muscat|Muzaffarnagar|Muzaffarpur|Muzaffarābād
Mwanza|Mykolayiv|Mysore|Mysłowice|Málaga|Mérida|Mérignac|Móstoles|Mönchengladbach|Mülheim|Münster|Mālegaon
N'Djamena|Naberezhnyye Chelny|Nagano|Nagasaki|Nagoya|Nagpur|Naha|Naihāti|Nairobi|Najaf|Najafgarh|Najrān
Nakuru|Nal’chik|Namangan|Nampa|Nampula|Namp’o|Namur|Nanaimo|Nanchang|Nanchong|Nancy|Nanded
Nangi|Nanjing|Nanning|Nanterre|Nantes|Nantong|Nanyang|Napa|Naperville|Naples|Nara-shi|Narela
Narsingdi|Nashik|Nashua|Nashville|Nasiriyah|Natal|National City|Natore|Naucalpan de Juárez|Navi Mumbai|Nay Pyi Taw|Nazareth
Ndola|Near North Side|Neijiang|Neiva|Nellore|Nepean|Netanya|Neubrandenburg|Neue Neustadt|Neuilly-sur-Seine|Neukölln|Neumünster
Neuss|Neuwied|New Bedford|New Braunfels|New Britain|New Delhi|New Haven|New Kingston|New Orleans|New Rochelle|New South Memphis|New York City
Newark|Newcastle|Newcastle under Lyme|Newcastle upon Tyne|Newmarket|Newport|Newport Beach|Newport News|Newton|Newtownabbey|Nha Trang|Niagara Falls
Niamey|Nice|Nicolás Romero|Nieuwegein|Niigata|Nijmegen|Ningbo|Nippes|Nishinomiya-hama|Niterói|Nizhniy Novgorod|Nizhny Tagil
Nizāmābād|Niš|Noida|Noisy-le-Grand|Norderstedt|Norfolk|Norfolk County|Norman|Norrköping|North Bergen|North Charleston|North Hollywood
North Las Vegas|North Little Rock|North Miami|North Peoria|North Port|North Richland Hills|North Shore|North Stamford|North York|Northampton|Northridge|Norwalk
Norwich|Notre-Dame-de-Grâce|Nottingham|Nou Barris|Nouakchott|Nova Iguaçu|Novara|Novo Hamburgo|Novokuznetsk|Novosibirsk|Nowrangapur|Nowy Sącz
Nuevo Laredo|Nuneaton|Nur-Sultan|Nyala|Nyíregyháza|Néa Ionía|Néa Smýrni|Níkaia|Nîmes|Nürnberg|N’dalatando|O'Fallon
Oakland|Oakville|Oaxaca|Oberhausen|Oceanside|Ochota|Odense|Odessa|Offenbach|Ogden|Okanagan|Okayama
Okazaki|Okene|Oklahoma City|Olathe|Oldenburg|Oldham|Olinda|Olomouc|Olsztyn|Omaha|Omdurman|Omsk
Ondo|Onitsha|Ontario|Opava|Opole|Oran|Orange|Ordos|Orem|Orenburg|Orihuela|Orlando
Orléans|Orël|Orūmīyeh|Osaka|Osasco|Oshawa|Oshkosh|Oslo|Osnabrück|Oss|Ostend|Ostrava
Ostrowiec Świętokrzyski|Ostrów Wielkopolski|Ottakring|Ottawa|Ouagadougou|Oujda-Angad|Oulu|Ourense|Overland Park|Oviedo|Owo|Oxford
Oxnard|Oyo|Pabianice|Pachuca de Soto|Padang|Paderborn|Padova|Paisley|Palaió Fáliro|Palatine|Palembang|Palencia
Palermo|Palm Bay|Palm Coast|Palma|Palmdale|Palmerston North|Palo Alto|Palu|Pamplona|Panamá|Panshan|Paradise
Paraná|Parbhani|Pardubice|Paris|Park Slope|Parkchester|Parla|Parma|Parádsasvár|Pasadena|Pasay|Pasco
Pasig City|Pasragad Branch|Passaic|Pasto|Paterna|Paterson|Patiāla|Patna|Pau|Paulista|Pavia|Pavlodar
Pawtucket|Pearland|Peckham|Pekalongan|Pekanbaru|Pelotas|Pembroke Pines|Penza|Peoria|Percut|Pereira|Peristéri
Perm|Perpignan|Perris|Perth|Perugia|Pesaro|Pescara|Peshawar|Petaling Jaya|Petaluma|Petare|Petaẖ Tiqwa
Peterborough|Petrozavodsk|Petrópolis|Pforzheim|Pharr|Philadelphia|Phnom Penh|Phoenix|Piacenza|Pickering|Pico Rivera|Pietermaritzburg
Pikine|Pilsen|Pimpri|Pine Hills|Pingdingshan|Pingxiang|Piotrków Trybunalski|Piracicaba|Piraeus|Pisa|Pistoia|Pittsburg
Pittsburgh|Piura|Piła|Plano|Plantation|Plauen|Pleasanton|Plovdiv|Plymouth|Pohang|Pointe-Noire|Poitiers
Poltava|Pomona|Pompano Beach|Ponferrada|Ponta Grossa|Pontevedra|Pontianak|Poole|Popayán|Pori|Port Elizabeth|Port Harcourt
Port Moresby|Port Said|Port Saint Lucie|Port Sudan|Port-au-Prince|Port-de-Paix|Portage Park|Portland|Porto|Porto Alegre|Porto Velho|Portsmouth
Portsmouth Heights|Posadas|Potsdam|Poznań|Pozuelo de Alarcón|Praga Południe|Praga Północ|Prague|Praia Grande|Prato|Prenzlauer Berg|Preston
Pretoria|Prince George|Pristina|Providence|Provo|Przemyśl|Pucallpa|Puebla|Pueblo|Puente Alto|Puente de Vallecas|Puerto La Cruz
Pune|Punāsa|Purley|Purmerend|Putian|Puyang|Puyang Chengguanzhen|Pyongyang|Pátra|Pécs|Pétionville|Pānihāti
Pānīpat|Płock|Qarchak|Qazvin|Qingdao|Qinhuangdao|Qionghai|Qiqihar|Qom|Quartu Sant'Elena|Queens|Queluz
Quetta|Quezon City|Quimper|Quincy|Quito|Québec|Ra'anana|Rabat|Racine|Radom|Ragusa|Rahim Yar Khan
Raipur|Raleigh|Ramadi|Ramat Gan|Ramla|Ranchi|Rancho Cordova|Rancho Cucamonga|Rancho Penasquitos|Randburg|Rangpur|Rapid City
Ras Al Khaimah City|Rasht|Ratingen|Raurkela|Ravenna|Rawalpindi|Ra’s Bayrūt|Reading|Recife|Recklinghausen|Red Deer|Redding
Redditch|Redlands|Redmond|Redondo Beach|Redwood City|Regensburg|Reggio Calabria|Reggio nell'Emilia|Regina|Reims|Reinickendorf|Remscheid
Rennes|Reno|Renton|Repentigny|Resistencia|Retiro|Reus|Reutlingen|Reykjavík|Reynosa|Reẖovot|Rheine
Rialto|Ribeirão Preto|Ribeirão das Neves|Richards Bay|Richardson|Richmond|Richmond Hill|Ridgewood|Riga|Rimini|Rio Branco|Rio Rancho
Rio de Janeiro|Rishon LeẔiyyon|Rivas-Vaciamadrid|Riverside|Riverview|Rivne|Riyadh|Roanoke|Rochdale|Rochester|Rochester Hills|Rock Hill
Rockford|Rockhampton|Rockingham|Rocklin|Rockville|Rogers|Rohini|Rohtak|Rome|Romford|Roosendaal|Roquetas de Mar
Rosario|Rosenheim|Roseville|Rossendale|Rostock|Rostov-na-Donu|Roswell|Rotherham|Rotorua|Rotterdam|Roubaix|Rouen
Round Rock|Rowlett|Royal Leamington Spa|Royal Tunbridge Wells|Rubí|Ruda Śląska|Rueil-Malmaison|Rugby|Runcorn|Russeifa|Ryazan’|Rybnik
Rzeszów|Rājahmundry|Rājkot|Rājshāhi|Rāmgundam|Rāmpur|Saarbrücken|Sabadell|Sacramento|Safi|Saguenay|Sagunto
Sahāranpur|Saint Charles|Saint Cloud|Saint George|Saint John|Saint Joseph|Saint Paul|Saint Peters|Saint Petersburg|Saint-Denis|Saint-Jean-sur-Richelieu|Saint-Laurent
Saint-Léonard|Saint-Maur-des-Fossés|Saint-Nazaire|Saint-Quentin-en-Yvelines|Saint-Étienne|Saitama|Sakai|Salamanca|Sale|Salem|Salerno|Salford
Salinas|Salt Lake City|Salta|Saltillo|Salvador|Salzburg|Salzgitter|Samara|Samarinda|Samarkand|Samsun|Samut Prakan
San Angelo|San Antonio|San Bernardino|San Blas-Canillejas|San Carlo All'Arena|San Clemente|San Diego|San Fernando|San Francisco|San Jose|San Jose del Monte|San José
San Juan|San Leandro|San Luis Potosí|San Marcos|San Mateo|San Miguel de Tucumán|San Miguelito|San Nicolás de los Garza|San Pedro|San Pedro Sula|San Ramon|San Salvador
San Salvador de Jujuy|San Sebastián de los Reyes|San Tan Valley|Sanaa|Sanandaj|Sandakan|Sandnes|Sandy|Sandy Hills|Sandy Springs|Sankt Gallen|Sanlúcar de Barrameda
Sant Andreu|Sant Boi de Llobregat|Sant Cugat del Vallès|Sant Martí|Santa Ana|Santa Barbara|Santa Catarina|Santa Clara|Santa Clarita|Santa Coloma de Gramenet|Santa Cruz|Santa Cruz de Tenerife
Santa Cruz de la Sierra|Santa Fe|Santa Lucía|Santa Maria|Santa Marta|Santa María Chimalhuacán|Santa Monica|Santa Rosa|Santa Teresa del Tuy|Santander|Santiago|Santiago de Compostela
Santiago de Cuba|Santiago de Querétaro|Santiago de Surco|Santiago de los Caballeros|Santiago del Estero|Santo André|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santol|Santos|Sants-Montjuïc
Santutxu|Sapporo|Sarajevo|Saransk|Saratov|Sargodha|Sari|Sariwŏn|Sarnia|Sarrià-Sant Gervasi|Saskatoon|Sassari
Satna|Sault Ste. Marie|Savannah|Scarborough|Schaumburg|Schenectady|Schiedam|Schwerin|Schwäbisch Gmünd|Schöneberg|Scottsdale|Scranton
Scunthorpe|Seattle|Sector 2|Sector 3|Sector 4|Sector 5|Sector 6|Semarang|Semey|Sendai|Seongnam-si|Seoul
Seraing|Serekunda|Seremban|Serra|Sesto San Giovanni|Setúbal|Sevastopol|Sevilla|Sfax|Shah Alam|Shanghai|Shangrao
Shangyu|Shantou|Shaoguan|Shaoxing|Sharjah|Shashi|Shawnee|Sheepshead Bay|Sheffield|Shekhupura|Shelby|Shengli
Shenyang|Shenzhen|Sherbrooke|Shibganj|Shihezi|Shijiazhuang|Shimoga|Shiqi|Shiraz|Shivaji Nagar|Shiyan|Shizuoka
Shreveport|Shrewsbury|Shuangyashan|Shyamnagar|Shymkent|Shāhjānpur|Sialkot|Siedlce|Siegen|Siemianowice Śląskie|Siliguri|Silver Spring
Simferopol|Simi Valley|Simmering|Sincelejo|Sindelfingen|Singa|Singapore|Sint-Niklaas|Sinŭiju|Sioux City|Sioux Falls|Siping
Siracusa|Situbondo|Sivas|Skokie|Skopje|Slough|Smolensk|Soacha|Sochi|Sofia|Sokoto|Soledad
Soledad de Graciano Sánchez|Solihull|Solingen|Sollentuna|Solna|Solāpur|Somerville|Sonīpat|Sorocaba|Sosnowiec|South Bend|South Boston
South Gate|South Jordan|South Lawndale|South San Francisco|South Shields|South Suffolk|South Tangerang|Southall|Southampton|Southend-on-Sea|Southfield|Southport
Soweto|Soyapango|Sparks|Spijkenisse|Spokane|Spokane Valley|Spring Hill|Spring Valley|Springdale|Springfield|Srinagar|St Albans
St Helens|St. Catharines|St. John's|St. Louis|St. Petersburg|Stafford|Stalowa Wola|Stamford|Stargard|Staten Island|Stavanger|Stavropol’
Steglitz|Sterling Heights|Sterlitamak|Stevenage|Stockholm|Stockport|Stockton|Stockton-on-Tees|Stoke-on-Trent|Strasbourg|Stroud|Stuttgart
Subang Jaya|Suez|Suffolk|Sugar Land|Suihua|Suita|Suizhou|Sukabumi|Sukkur|Sultanbeyli|Sultangazi|Sulţānah
Sumqayıt|Sumy|Sunch’ŏn|Sunderland|Sunnyvale|Sunrise|Sunrise Manor|Sunset Park|Surabaya|Surakarta|Surgut|Surprise
Surrey|Sutton|Sutton Coldfield|Suwałki|Suwon|Suzano|Suzhou|Swansea|Swindon|Sydney|Syracuse|Szczecin
Szeged|Szolnok|Szombathely|Székesfehérvár|São Bernardo do Campo|São José do Rio Preto|São José dos Campos|São João de Meriti|São Luís|São Paulo|São Vicente|Sétif
Södermalm|Södertälje|Sāngli|Słupsk|Sūrat|Tabriz|Tabuk|Tacna|Tacoma|Taganrog|Taguig|Taichung
Taihecun|Tainan|Taipei|Taiyuan|Taizhou|Tai’an|Takamatsu|Takatsuki|Takeo|Talavera de la Reina|Talcahuano|Tallaght
Tallahassee|Tallinn|Tamale|Tamarac|Tambov|Tampa|Tampere|Tampico|Tamworth|Tanda|Tangerang|Tanggu
Tangier|Tangshan|Taoyuan City|Taranto|Taraz|Targówek|Tarnowskie Góry|Tarnów|Tarragona|Tarsus|Tashkent|Tasikmalaya
Tatabánya|Taubaté|Taunton|Tauranga|Tawau|Taylor|Taylorsville|Ta‘izz|Ta’if|Tbilisi|Tczew|Tegucigalpa
Tehran|Tel Aviv|Telde|Telford|Temara|Tembisa|Temecula|Tempe|Tempe Junction|Temple|Teni|Tepic
Teresina|Terni|Terrassa|Terre Haute|Terrebonne|Tetuán de las Victorias|The Bronx|The Hague|The Woodlands|Thessaloníki|Thiruvananthapuram|Thiès
Thiès Nones|Thoothukudi|Thornton|Thousand Oaks|Thrissur|Thunder Bay|Thāne|Tianjin|Tianshui|Tieling|Tijuana|Tilburg
Timişoara|Tirana|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tlalnepantla|Tlalpan|Tlaquepaque|Tláhuac|Tokorozawa|Tokushima
Tokyo|Toledo|Toluca|Tol’yatti|Tomaszów Mazowiecki|Toms River|Tomsk|Tonalá|Tonghua|Tongliao|Tongshan|Tonypandy
Toowoomba|Topeka|Toronto|Torquay|Torrance|Torre del Greco|Torrejón de Ardoz|Torremolinos|Torrent|Torrevieja|Torreón|Toruń
Touba|Toulon|Toulouse|Tourcoing|Tournai|Tours|Town 'n' Country|Townsville|Toyama|Toyohashi|Toyonaka|Toyota
Tracy|Trento|Trenton|Treviso|Trier|Trieste|Tripoli|Trois-Rivières|Troisdorf|Trondheim|Troy|Troyes
Trujillo|Tríkala|Tshikapa|Tsuen Wan|Tucson|Tula|Tulare|Tulsa|Tumkūr|Tungi|Tunis|Turin
Turku|Turlock|Turmero|Turpan|Tuscaloosa|Tustin|Tuxtla|Tver|Tychy|Tyler|Tyumen|Tébessa
Tétouan|Tübingen|Uberaba|Uberlândia|Udaipur|Udine|Ufa|Uijeongbu-si|Ujjain|Ulan Bator|Ulan-Ude|Ulhasnagar
Ulm|Ulsan|Ulyanovsk|Umeå|Umraniye|Umuahia|Union City|Universal City|Unna|Upland|Uppsala|Ursynów
Uruapan|Usera|Ust-Kamenogorsk|Utica|Utrecht|Utsunomiya|Uyo|Vacaville|Vadodara|Valdemoro|Valence|Valencia
Valladolid|Valledupar|Vallejo|Valley Glen|Valparaíso|Van|Van Nuys|Vancouver|Vantaa|Varanasi|Varese|Varna
Vaughan|Veenendaal|Velbert|Velsen-Zuid|Venlo|Ventura|Venustiano Carranza|Veracruz|Vereeniging|Verona|Versailles|Veszprém
Viamão|Vicenza|Victoria|Victoria de Durango|Victorville|Vicálvaro|Vienna|Viersen|Vigo|Vijayawada|Vila Nova de Gaia|Vila Velha
Viladecans|Vilanova i la Geltrú|Villa Nueva|Villa de Vallecas|Villahermosa|Villaverde|Villavicencio|Villeneuve-d'Ascq|Villeurbanne|Villingen-Schwenningen|Vilnius|Vineland
Vinnytsia|Virginia Beach|Visakhapatnam|Visalia|Vista|Vitebsk|Vitry-sur-Seine|Vitória|Vitória da Conquista|Viña del Mar|Vlaardingen|Vladikavkaz
Vladimir|Vladivostok|Volgograd|Vologda|Volos|Volzhskiy|Voronezh|Västerås|Växjö|Vélez-Málaga|Výronas|Waco
Wad Medani|Wafangdian|Wakayama|Wakefield|Waldorf|Walnut Creek|Walsall|Waltham|Wandsbek|Warangal|Warner Robins|Warren
Warri|Warrington|Warsaw|Warwick|Washington Heights|Washington, D.C.|Waterbury|Waterford|Waterloo|Waterlooville|Watford|Waukegan
Waukesha|Wawer|Wałbrzych|Wedding|Weifang|Weimar|Welkom|Wellington|Wembley|Wenshan City|Wenzhou|Wesel
West Albany|West Allis|West Bloomfield Township|West Bromwich|West Coon Rapids|West Covina|West Des Moines|West Gulfport|West Hartford|West Hollywood|West Jerusalem|West Jordan
West Lynchburg|West Palm Beach|West Raleigh|West Ridge|West Town|West Valley City|Westland|Westminster|Weston|Weston-super-Mare|White Rock|Whittier
Wichita|Wichita Falls|Widnes|Wiesbaden|Wigan|Wilhelmshaven|Willowdale|Wilmersdorf|Wilmington|Windhoek|Windsor|Winejok
Winnipeg|Winston-Salem|Winterthur|Witbank|Witten|Woking|Wola|Wolfsburg|Wollongong|Wolverhampton|Woodbury|Woodland Hills
Woodlands|Worcester|Worms|Worthing|Wrexham|Wrocław|Wuhan|Wuhu|Wuppertal|Wusong|Wuwei|Wuxi
Wuzhou|Wyoming|Würzburg|Włocławek|Wŏnsan|Xalapa de Enríquez|Xiamen|Xiangtan|Xiangyang|Xianyang|Xico|Xingtai
Xining|Xinpu|Xinxiang|Xinyang|Xinyuan|Xiuying|Xi’an|Xochimilco|Xuchang|Yakima|Yamagata|Yancheng
Yangjiang|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yao|Yaoundé|Yaroslavl|Yazd|Yekaterinburg
Yeosu|Yerevan|Yichang|Yinchuan|Yingkou|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yonkers|Yono|Yorba Linda
York|Yoshkar-Ola|Youngstown|Yuba City|Yueyang|Yuma|Yunfu|Zaandam|Zaanstad|Zabrze|Zagazig|Zagreb
Zahedan|Zalaegerszeg|Zamboanga|Zamora|Zamość|Zanjān|Zanzibar|Zapopan|Zaporizhia|Zaragoza|Zaria|Zarqa
Zeist|Zeytinburnu|Zhabei|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangzhou|Zhanjiang|Zhaoqing|Zhengzhou|Zhenjiang|Zhongshan|Zhoukou
Zhu Cheng City|Zhuhai|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona Góra|Zigong|Zlín|Zoetermeer|Zográfos|Zugló
Zunyi|Zwickau|Zwolle|Zürich|Álvaro Obregón|Århus|Çankaya|Érd|Ílion|Örebro|Ústí nad Labem|Ürümqi
Üsküdar|Āsansol|Āvadi|Āzādshahr|České Budějovice|İzmir|Łomża|Łódź|Ōita|Ōtsu|Śródmieście|Świdnica
Şanlıurfa|Şişli|Żory|Ḩamāh
`
