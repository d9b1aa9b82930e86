/**
 * The world's countries, and areas with a currency of their own, as news names them. Facts from ISO 3166; the choice of
 * names is ours.
 */

/**
 * Places: id | adjectives that can stand before the unit | names that show what an article is about.
 */
export const PLACES = `
US | US|U.S.|American|USA|U.S|us|United States | Americans|America|Washington|New York|Chicago|Boston|Los Angeles|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
AU | Australian|Aussie | Australia|Sydney|Melbourne|Canberra|Brisbane|Perth|Adelaide|Hobart|Queensland|Tasmania|Tasmanian|New South Wales|NSW|Western Australia|South Australia|Northern Territory|Australians
CA | Canadian | Canada|Ottawa|Toronto|Montreal|Vancouver|Quebec|Ontario|Alberta|Calgary|Edmonton|Winnipeg|Saskatchewan|Manitoba|Nova Scotia|New Brunswick|Newfoundland|British Columbia|Canadians
NZ | New Zealand|Kiwi|NZ|N.Z.|N.Z | Auckland|Wellington|Christchurch|Dunedin|New Zealanders
HK | Hong Kong|HK|H.K.|H.K | Hongkong|Kowloon
SG | Singapore|Singaporean |
TW | Taiwan|Taiwanese|New Taiwan | Taipei
JM | Jamaican|Jamaica |
TT | Trinidadian|Trinidad | Tobago
BB | Barbadian|Barbados | Bridgetown
BS | Bahamian | Bahamas
BZ | Belizean|Belize |
GY | Guyanese|Guyana |
AG | East Caribbean | Antigua|Grenada|Dominica
FJ | Fijian|Fiji | Suva
NA | Namibian | Namibia|Windhoek
ZW | Zimbabwean|Zimbabwe | Harare
LR | Liberian | Liberia|Monrovia
BN | Brunei|Bruneian |
SB | Solomon Islands |
SR | Surinamese | Suriname
BM | Bermudian|Bermuda |
KY | Cayman|Cayman Islands |
GB | British|UK|U.K.|English|Scottish|Northern Irish | Britain|United Kingdom|London|England|Scotland|Wales|Manchester|Birmingham|Edinburgh|Glasgow|Britons
IE | Irish | Ireland|Dublin|Taoiseach
EG | Egyptian | Egypt|Cairo
LB | Lebanese | Lebanon|Beirut
SY | Syrian | Syria|Damascus
SD | Sudanese | Sudan|Khartoum
SS | South Sudanese | South Sudan|Juba
CY | Cypriot|Cyprus | Nicosia
FK | Falkland | Falklands|Falkland Islands
MT | Maltese | Malta|Valletta
TR | Turkish | Turkey|Ankara|Istanbul
IT | Italian | Italy|Rome|Milan
JP | Japanese | Japan|Tokyo|Osaka
CN | Chinese|China | Beijing|Shanghai
KR | South Korean|Korean | South Korea|Seoul
KP | North Korean | North Korea|Pyongyang
IN | Indian | India|Delhi|New Delhi|Mumbai|Kolkata|Bengaluru|Bangalore|Chennai|Hyderabad
PK | Pakistani|Pakistan | Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Sindh|Pakistanis
LK | Sri Lankan|Sri Lanka | Colombo|Kandy|Sri Lankans
NP | Nepalese|Nepali | Nepal|Kathmandu|Pokhara
MU | Mauritian | Mauritius
SC | Seychellois|Seychelles |
ID | Indonesian | Indonesia|Jakarta
CH | Swiss | Switzerland|Zurich|Geneva|Basel
FR | French | France|Paris|Lyon
BE | Belgian | Belgium|Brussels
LU | Luxembourg |
CM | Cameroonian|Central African CFA | Cameroon|Yaounde
GA | Gabonese | Gabon
CG | Congo-Brazzaville |
TD | Chadian | Chad
CF | Central African | Central African Republic|Bangui
GQ | Equatorial Guinean | Equatorial Guinea
CFA | CFA|West African CFA|West African |
CI | Ivorian | Ivory Coast|Abidjan
SN | Senegalese | Senegal|Dakar
ML | Malian | Mali|Bamako
BF | Burkinabe | Burkina Faso
NE | Nigerien | Niger
TG | Togolese | Togo
BJ | Beninese | Benin
RW | Rwandan | Rwanda|Kigali
BI | Burundian | Burundi
GN | Guinean | Guinea|Conakry
CD | Congolese | Congo|Kinshasa
DJ | Djiboutian | Djibouti
KM | Comorian | Comoros
PF | CFP | Polynesia|Tahiti
NC | New Caledonian | New Caledonia
DE | German|Deutsche|D|West German | Germany|Berlin|Frankfurt|Munich
FI | Finnish | Finland|Helsinki
NL | Dutch | Netherlands|Amsterdam|Hague|Rotterdam
CW | Antillean | Curacao
ES | Spanish | Spain|Madrid|Barcelona
PT | Portuguese | Portugal|Lisbon
CV | Cape Verdean | Cape Verde
GR | Greek | Greece|Athens
AT | Austrian | Austria|Vienna
EZ | European | eurozone
KE | Kenyan|Kenya | Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Kenyans
UG | Ugandan|Uganda | Kampala|Entebbe|Ugandans
TZ | Tanzanian|Tanzania | Dar es Salaam|Dodoma|Arusha|Zanzibar|Tanzanians
SO | Somali|Somalian | Somalia|Mogadishu
DK | Danish | Denmark|Copenhagen
NO | Norwegian | Norway|Oslo
SE | Swedish | Sweden|Stockholm
IS | Icelandic | Iceland|Reykjavik
CZ | Czech | Prague|Czech Republic|Czechia
SK | Slovak | Slovakia|Bratislava
EE | Estonian | Estonia|Tallinn
PL | Polish | Poland|Warsaw
HU | Hungarian | Hungary|Budapest
RO | Romanian | Romania|Bucharest
MD | Moldovan | Moldova|Chisinau
BG | Bulgarian | Bulgaria|Sofia
HR | Croatian | Croatia|Zagreb
SI | Slovenian|Slovene | Slovenia|Ljubljana
LT | Lithuanian | Lithuania|Vilnius
LV | Latvian | Latvia|Riga
RS | Serbian | Serbia|Belgrade
YU | Yugoslav | Yugoslavia
MK | Macedonian | Macedonia|Skopje
BA | Bosnian|convertible | Bosnia|Sarajevo
AL | Albanian | Albania|Tirana
RU | Russian | Russia|Moscow
BY | Belarusian|Belarussian|Belarus | Minsk
UA | Ukrainian | Ukraine|Kiev|Kyiv
KZ | Kazakh|Kazakhstani | Kazakhstan|Astana|Almaty
AZ | Azerbaijani|Azeri | Azerbaijan|Baku
TM | Turkmen | Turkmenistan
GE | Georgian | Tbilisi
AM | Armenian | Armenia|Yerevan
UZ | Uzbek | Uzbekistan|Tashkent
KG | Kyrgyz | Kyrgyzstan|Bishkek
TJ | Tajik | Tajikistan
MN | Mongolian | Mongolia
TH | Thai | Thailand|Bangkok
MY | Malaysian | Malaysia|Kuala Lumpur
VN | Vietnamese | Vietnam|Hanoi
PH | Philippine|Filipino | Philippines|Manila|Quezon City|Cebu|Davao|Mindanao|Luzon|Filipinos
MM | Burmese|Myanmar | Burma|Yangon|Rangoon
LA | Lao|Laotian | Laos
KH | Cambodian | Cambodia
BD | Bangladeshi|Bangladesh | Dhaka
MV | Maldivian | Maldives
BT | Bhutanese | Bhutan
AF | Afghan | Afghanistan|Kabul
MO | Macanese|Macau | Macao
PG | Papua New Guinean | Papua New Guinea|Port Moresby
WS | Samoan | Samoa
VU | Ni-Vanuatu | Vanuatu
TO | Tongan | Tonga
IR | Iranian | Iran|Tehran
OM | Omani | Oman|Muscat
YE | Yemeni | Yemen|Sanaa
SA | Saudi|Saudi Arabian | Saudi Arabia|Riyadh|Jeddah
QA | Qatari|Qatar | Doha
AE | UAE|Emirati|Emirates | United Arab Emirates|Dubai|Abu Dhabi|Sharjah
MA | Moroccan | Morocco|Rabat|Casablanca
IQ | Iraqi | Iraq|Baghdad
KW | Kuwaiti | Kuwait
JO | Jordanian | Amman
BH | Bahraini | Bahrain
LY | Libyan | Libya|Tripoli
DZ | Algerian | Algeria|Algiers
TN | Tunisian | Tunisia|Tunis
IL | Israeli | Israel|Jerusalem|Tel Aviv
NG | Nigerian | Nigeria|Lagos|Abuja|Kano|Ibadan|Kaduna|Port Harcourt|Enugu|Nigerians
GH | Ghanaian|Ghana | Accra
ZA | South African | South Africa|Johannesburg|Cape Town|Pretoria|Durban|Gauteng|Soweto|KwaZulu-Natal|Eastern Cape|Western Cape|South Africans
BW | Botswana | Gaborone
ET | Ethiopian | Ethiopia|Addis Ababa
ZM | Zambian | Zambia|Lusaka|Kitwe|Ndola|Zambians
MW | Malawian|Malawi | Lilongwe
AO | Angolan | Angola|Luanda
MZ | Mozambican | Mozambique|Maputo
MG | Malagasy | Madagascar
GM | Gambian | Gambia|Banjul
SL | Sierra Leonean | Sierra Leone|Freetown
ER | Eritrean | Eritrea
MR | Mauritanian | Mauritania
SZ | Swazi | Swaziland|Eswatini
LS | Lesotho | Maseru
MX | Mexican | Mexico|Mexico City
AR | Argentine|Argentinian|Argentinean | Argentina|Buenos Aires
CL | Chilean | Chile
CO | Colombian | Colombia|Bogota
CU | Cuban|Cuban convertible | Cuba|Havana
DO | Dominican | Dominican Republic|Santo Domingo
UY | Uruguayan | Uruguay|Montevideo
BR | Brazilian | Brazil|Brasilia|Sao Paulo|Rio de Janeiro
PE | Peruvian | Peru|Lima
EC | Ecuadorean|Ecuadorian | Ecuador|Quito
VE | Venezuelan | Venezuela|Caracas
BO | Bolivian | Bolivia|La Paz
PY | Paraguayan | Paraguay
CR | Costa Rican | Costa Rica
SV | Salvadoran|Salvadorean | El Salvador
GT | Guatemalan | Guatemala
HN | Honduran | Honduras
NI | Nicaraguan | Nicaragua
PA | Panamanian | Panama
HT | Haitian | Haiti
PR | Puerto Rican | Puerto Rico
`;
