/**
 * The world's currencies as news writes them. Facts from ISO 4217 (current and historic codes); the choice of signs and
 * nicknames is ours.
 */

/**
 * Families of currencies that share a name: name | words for the unit | the one that is meant where nothing in the
 * text says otherwise, "-" where none is. A `~` marks a name that is also another word or a rare one: it counts only
 * beside a number that looks like money, an adjective ("German marks"), or in an article that speaks of the place.
 */
export const FAMILIES = `
dollar   | dollar dollars buck bucks dlr dlrs | USD
euro     | euro euros | EUR
pound    | pound pounds | GBP
quid     | quid | GBP
sterling | sterling stg | GBP
~punt     | punt punts | IEP
yen      | yen | JPY
yuan     | yuan renminbi | CNY
~won      | won | KRW
rupee    | rupee rupees | INR
rupiah   | rupiah rupiahs | IDR
franc    | franc francs | -
~mark     | mark marks | DEM
deutschmark | deutschemark deutschemarks deutschmark deutschmarks Deutschmarks | DEM
markka   | markka markkaa | FIM
lira     | lira liras | TRY
lire     | lire | ITL
guilder  | guilder guilders | NLG
peseta   | peseta pesetas | ESP
escudo   | escudo escudos | PTE
drachma  | drachma drachmas drachmae | GRD
schilling| schilling schillings | ATS
shilling | shilling shillings | -
krone    | krone kroner | -
krona    | krona kronor | SEK
kronur   | kronur | ISK
~crown    | crown crowns | -
koruna   | koruna korunas koruny korun | CZK
kroon    | kroon kroons krooni | EEK
zloty    | zloty zlotys zlotych złoty złotys złotych | PLN
forint   | forint forints | HUF
~leu      | leu lei | RON
~lev      | lev leva levs | BGN
~kuna     | kuna kunas | HRK
tolar    | tolar tolars | SIT
litas    | litas litai | LTL
~lats     | lats lati | LVL
denar    | denar denars | MKD
~lek      | lek leks leke | ALL
ruble    | ruble rubles rouble roubles | RUB
hryvnia  | hryvnia hryvnias hryvnya hryvnyas hryvna hryvnas | UAH
tenge    | tenge tenges | KZT
~manat    | manat manats | AZN
~lari     | lari laris | GEL
~dram     | dram drams | AMD
somoni   | somoni | TJS
~soms     | soms | KGS
~soum     | soum soums | UZS
tugrik   | tugrik tugriks tögrög togrog | MNT
baht     | baht bahts | THB
ringgit  | ringgit ringgits | MYR
~dong     | dong | VND
kyat     | kyat kyats | MMK
~kip      | kip | LAK
riel     | riel riels | KHR
taka     | taka takas | BDT
rufiyaa  | rufiyaa | MVR
ngultrum | ngultrum ngultrums | BTN
~afghani  | afghani afghanis | AFN
pataca   | pataca patacas | MOP
~kina     | kina | PGK
~tala     | tala | WST
~vatu     | vatu | VUV
rial     | rial rials | IRR
riyal    | riyal riyals | SAR
dirham   | dirham dirhams | AED
dinar    | dinar dinars | -
shekel   | shekel shekels | ILS
naira    | naira nairas | NGN
cedi     | cedi cedis | GHS
rand     | rand rands | ZAR
~pula     | pula | BWP
birr     | birr birrs | ETB
kwacha   | kwacha kwachas | ZMW
kwanza   | kwanza kwanzas | AOA
metical  | metical meticais meticals | MZN
ariary   | ariary | MGA
dalasi   | dalasi dalasis | GMD
~leone    | leone leones | SLL
~nakfa    | nakfa | ERN
ouguiya  | ouguiya ouguiyas | MRU
emalangeni | lilangeni emalangeni | SZL
~loti     | loti maloti | LSL
peso     | peso pesos | -
~real     | real reais reals | BRL
~cruzeiro | cruzeiro cruzeiros | BRE
~sol      | sol soles | PEN
~sucre    | sucre sucres | ECS
bolivar  | bolivar bolivars bolivares bolívar bolívares | VES
boliviano| boliviano bolivianos | BOB
~guarani  | guarani guaranis guaranies guaraníes | PYG
~colon    | colon colons colones | CRC
~quetzal  | quetzal quetzals quetzales | GTQ
lempira  | lempira lempiras | HNL
~cordoba  | cordoba cordobas córdoba córdobas | NIO
~balboa   | balboa balboas | PAB
gourde   | gourde gourdes | HTG
bitcoin  | bitcoin bitcoins BTC | -
ecu      | ecu ecus | -
`;

/**
 * Units that are no major ones: words, `_` for a space | how many make one major unit | the families they belong to; where the families differ,
 * other amounts of the article decide.
 */
export const MINOR_UNITS = `
cent cents cts        | 100 | cent
euro_cent euro_cents eurocent eurocents | 100 | euro
grand                 | 0.001 | grand
pence penny           | 100 | pence
pennies               | 100 | penny
paise paisa           | 100 | rupee
kopeck kopecks kopek kopeks | 100 | ruble
centavo centavos      | 100 | peso
centime centimes      | 100 | franc
pfennig pfennigs      | 100 | mark
kobo                  | 100 | naira
sen sens              | 100 | ringgit
kopiyka kopiykas kopiyok | 100 | hryvnia
fils                  | 1000 | dinar
groszy grosz          | 100 | zloty
agorot                | 100 | shekel
thebe                 | 100 | pula
pesewa pesewas        | 100 | cedi
`;

/** Units that count only when glued to the number ("300p"); marked as families are. */
export const GLUED_UNITS = `
p  | 100 | pence
~c | 100 | cent
`;

/**
 * Members of families: code | family or families | places (ids of PLACES) | signs written before a number. `?` marks a
 * sign that counts only beside a number that looks like money, `~` one that needs the article to speak of the place too.
 */
export const CURRENCIES = `
USD | dollar cent penny grand | US PR EC | US$ U.S.$ U.S$ USD$ $US $USD
AUD | dollar cent | AU | A$ AU$ AUD$ Aus$ $A $AU $AUD $Aus
CAD | dollar cent | CA | C$ CA$ CAD$ CDN$ Cdn$ Can$ $C $CAD $CDN $Cdn $Can
NZD | dollar cent | NZ | NZ$ NZD$ $NZ $NZD
HKD | dollar cent | HK | HK$ HKD$ $HK
SGD | dollar cent | SG | S$ SG$ SGD$ $S
TWD | dollar | TW | NT$ NTD$ TW$ $NT
JMD | dollar cent | JM | J$ JA$ $J
TTD | dollar cent | TT | TT$ $TT
BBD | dollar cent | BB | Bds$ BDS$ BB$
BSD | dollar cent | BS | B$
BZD | dollar | BZ | BZ$
GYD | dollar | GY | G$ GY$
XCD | dollar | AG | EC$
FJD | dollar cent | FJ | F$ FJ$ $F
NAD | dollar cent | NA | N$
ZWD | dollar | ZW | Z$ ZW$ ZIM$
ZWL | dollar | ZW | ZWL$ RTGS$
LRD | dollar | LR | L$ LD$
BND | dollar | BN | BN$
SBD | dollar | SB | SI$
SRD | dollar | SR |
BMD | dollar | BM | BD$
KYD | dollar | KY | CI$
EUR | euro cent | IE DE FR IT ES NL BE AT FI PT GR EZ | € EU€
GBP | pound quid sterling pence penny grand | GB | £ ￡ UK£ GB£ £stg Stg£
XEU | ecu | EZ | ?ECU ?Ecu
IEP | punt pound | IE | IR£ I£ £IR
EGP | pound | EG | E£ £E ~LE ~L.E.
LBP | pound lira | LB | L£ ~LL
SYP | pound lira | SY | S£
SDG | pound | SD |
SSP | pound | SS |
CYP | pound | CY | C£ CY£
FKP | pound | FK |
MTL | lira | ~MT | ~Lm
TRY | lira lire | TR | ₺ ~TL ~YTL
ITL | lira lire | IT | ₤
JPY | yen | JP | ¥ ￥ JP¥ ~Y
CNY | yuan | CN | RMB Rmb CN¥ RMB¥ 元
KRW | won | KR | ₩ ~W
KPW | won | KP |
INR | rupee | IN | ₹ ~Re INR₹
PKR | rupee | PK | PRs ₨
LKR | rupee | LK | SLRs SLR
NPR | rupee | NP | NRs
MUR | rupee | MU |
SCR | rupee | SC |
IDR | rupiah | ID | Rp Rp.
CHF | franc | CH | SFr SFr. Sfr Sfr. SwFr Fr. ~Fr
FRF | franc | FR | FFr FFr. Ffr ~FF ₣
BEF | franc | BE | BFr BFr. Bfr
LUF | franc | LU |
XAF | franc | CM GA CG TD CF GQ | FCFA
XOF | franc | CI SN ML BF NE TG BJ CFA | CFA
RWF | franc | RW | RWF
BIF | franc | BI |
GNF | franc | GN |
CDF | franc | CD |
DJF | franc | DJ |
KMF | franc | ~KM |
XPF | franc | PF NC |
DEM | mark deutschmark | DE | DM
FIM | markka mark | FI | ~FM
NLG | guilder | NL | ~Dfl ~Dfl. ~Fl. ƒ
ANG | guilder | CW |
ESP | peseta | ES | ~Pta Ptas ~Pta. Ptas. ₧
PTE | escudo | PT | ~Esc
CVE | escudo | CV |
GRD | drachma | GR | ₯
ATS | schilling | AT | ~Sch
KES | shilling | KE | KSh Ksh Ksh. KSh. Kshs Kshs. KShs ~Sh ~Sh. ~Shs ~Shs.
UGX | shilling | UG | USh Ush UShs Ushs ~Sh ~Sh. ~Shs ~Shs.
TZS | shilling | TZ | TSh Tsh TShs Tshs ~Sh ~Sh. ~Shs ~Shs.
SOS | shilling | SO |
DKK | krone crown | DK | DKr Dkr DKr.
NOK | krone crown | NO | NKr Nkr NKr.
SEK | krona krone crown | SE | SKr Skr SKr.
ISK | kronur krona crown | IS | ~IKr
CZK | koruna crown | CZ | Kč Kčs
SKK | koruna crown | SK | ~Sk
EEK | kroon crown | EE |
PLN | zloty | PL | zł Zł zl Zl
HUF | forint | HU | ~Ft
RON | leu | RO | ~Lei
MDL | leu | MD |
BGN | lev | BG | лв
HRK | kuna | HR |
SIT | tolar | SI |
LTL | litas | LT | ~Lt
LVL | lats | LV | ~Ls
RSD | dinar | RS |
MKD | denar dinar | MK |
BAM | mark | BA | ~KM
ALL | lek | AL |
RUB | ruble | RU | ₽
BYN | ruble | BY |
UAH | hryvnia | UA | ₴
KZT | tenge | KZ | ₸
AZN | manat | AZ | ₼
TMT | manat | TM |
GEL | lari | GE | ₾
AMD | dram | AM | ֏
UZS | soum | UZ |
KGS | soms | KG |
TJS | somoni | TJ |
MNT | tugrik | MN | ₮
THB | baht | TH | ฿ ~Bt
MYR | ringgit | MY | RM
VND | dong | VN | ₫
PHP | peso | PH | ₱ Php PhP PHP₱ ~P
MMK | kyat | MM | ~Ks
LAK | kip | LA | ₭
KHR | riel | KH | ៛
BDT | taka | BD | Tk Tk. ৳
MVR | rufiyaa | MV | ~Rf
BTN | ngultrum | BT | ~Nu
AFN | afghani | AF | ؋ ~Afs
MOP | pataca | MO | MOP$
PGK | kina | PG | ~K
WST | tala | WS |
VUV | vatu | VU |
TOP | paanga | TO |
IRR | rial | IR | ﷼
OMR | rial riyal | OM | ~RO
YER | rial riyal | YE | ~YR
SAR | riyal rial | SA | ~SR
QAR | riyal rial | QA | ~QR
AED | dirham | AE | Dh Dhs Dh. Dhs.
MAD | dirham | MA |
IQD | dinar | IQ | ~ID
KWD | dinar | KW | ~KD
JOD | dinar | JO | ~JD
BHD | dinar | BH | ~BD
LYD | dinar | LY | ~LD
DZD | dinar | DZ |
TND | dinar | TN |
YUM | dinar | YU |
ILS | shekel | IL | ₪ NIS
NGN | naira | NG | ₦ =N= ?N
GHS | cedi | GH | GH₵ GH¢ ~GHC GHc GHs ₵
ZAR | rand cent | ZA | ?R
BWP | pula | BW | ~P
ETB | birr | ET | ~Br
ZMW | kwacha | ZM | ~K
MWK | kwacha | MW | ~MK
AOA | kwanza | AO | ~Kz
MZN | metical | MZ | ~MT
MGA | ariary | MG | ~Ar
GMD | dalasi | GM |
SLL | leone | SL | ~Le
ERN | nakfa | ER |
MRU | ouguiya | MR |
SZL | emalangeni | SZ |
LSL | loti | LS |
MXN | peso | MX | MX$ Mex$ MXN$ ~Mex. Mxn$
ARS | peso | AR | AR$ ARS$
CLP | peso | CL | CL$ CLP$
COP | peso | CO | COL$ COP$
CUP | peso | CU |
DOP | peso | DO | RD$
UYU | peso | UY | U$
BRL | real | BR | R$
BRE | cruzeiro | BR | Cr$
PEN | sol | PE | S/. S/
ECS | sucre | EC |
VES | bolivar | VE | ~Bs ~Bs.
BOB | boliviano | BO | ~Bs ~Bs.
PYG | guarani | PY | ₲ ~Gs
CRC | colon | CR | ₡
SVC | colon | SV |
GTQ | quetzal | GT | ~Q
HNL | lempira | HN | ~L
NIO | cordoba | NI |
PAB | balboa | PA |
HTG | gourde | HT |
`;

/** Signs of a family whose member the text must tell: sign | family. */
export const FAMILY_SIGNS = `
$  | dollar
＄ | dollar
¢  | cent
Rs | rupee
Rs. | rupee
Re. | rupee
kr | krone
kr. | krone
Kr | krone
₿  | bitcoin
`;

/** Codes that are also words, names or labels: they count only beside a number that looks like money,
 * in an article that speaks of the place. */
export const WORDLIKE_CODES = 'ALL AMD BAM BOB COP CUP MAD MOP PEN RON SIT SOS TOP TRY';

/** Codes that are written in small letters too. */
export const TRADED_CODES = 'USD EUR GBP JPY CHF AUD CAD NZD INR CNY HKD SGD';

/** Codes of ISO 4217 that stand in no row above. */
export const OTHER_CODES = 'AWG CUC CLF XDR XAU';

/** Signs that are written behind the number too. */
export const POSTFIX_SIGNS =
  'kr kr. Kr zł Zł zl Zl Kč Kčs Rs Rs. RMB Rmb RM Ft Tk DM Dh Dhs Dhs. лв NIS FCFA CFA DKr NKr SKr';
