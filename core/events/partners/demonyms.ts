import { parseNames } from './name-table.ts';

/** What is called after a country, and who is from there: "Danish", "Dane"; parts of the United Kingdom as the whole. */
export const DEMONYMS = parseNames(`
AD Andorran; AE Emirati, Emirian; AF Afghan, Afghani; AG Antiguan, Barbudan; AI Anguillan; AL Albanian; AM Armenian
AO Angolan; AR Argentine, Argentinian, Argentinean; AS American Samoan; AT Austrian; AU Australian, Aussie; AW Aruban
AZ Azerbaijani, Azeri; BA Bosnian, Bosnian Herzegovinian; BB Barbadian, Bajan; BD Bangladeshi; BE Belgian
BF Burkinabe, Burkinese; BG Bulgarian; BH Bahraini; BI Burundian; BJ Beninese; BM Bermudian, Bermudan
BN Bruneian; BO Bolivian; BR Brazilian; BS Bahamian; BT Bhutanese; BW Botswanan, Batswana, Motswana
BY Belarusian, Belarussian, Byelorussian, Belorussian; BZ Belizean; CA Canadian; CD Congolese; CF Central African
CG Congolese; CH Swiss, Helvetic; CI Ivorian; CK Cook Islander; CL Chilean; CM Cameroonian; CN Chinese; CO Colombian
CR Costa Rican; CU Cuban; CV Cape Verdean, Cabo Verdean; CW Curacaoan; CY Cypriot; CZ Czech; DE German, West German
DJ Djiboutian; DK Danish, Dane; DM Dominican; DO Dominican; DZ Algerian; EC Ecuadorian, Ecuadorean, Ecuadoran
EE Estonian; EG Egyptian; EH Sahrawi, Saharawi; ER Eritrean; ES Spanish, Spaniard; ET Ethiopian; FI Finnish, Finn
FJ Fijian; FK Falkland Islander; FM Micronesian; FO Faroese, Faeroese; FR French; GA Gabonese
GB British, Briton, English, Scottish, Scots, Welsh, Northern Irish; GD Grenadian; GE Georgian
GF French Guianese; GH Ghanaian, Ghanian; GI Gibraltarian; GL Greenlandic, Greenlander; GM Gambian
GN Guinean; GP Guadeloupean; GQ Equatorial Guinean, Equatoguinean; GR Greek, Hellenic; GT Guatemalan; GU Guamanian
GW Guinea Bissauan, Bissau Guinean; GY Guyanese; HK Hong Konger, Hongkonger; HN Honduran; HR Croatian, Croat
HT Haitian; HU Hungarian, Magyar; ID Indonesian; IE Irish; IL Israeli; IM Manx; IN Indian; IQ Iraqi; IR Iranian, Persian
IS Icelandic, Icelander; IT Italian; JM Jamaican; JO Jordanian; JP Japanese; KE Kenyan; KG Kyrgyz, Kirghiz, Kyrgyzstani
KH Cambodian, Khmer; KI I Kiribati, Kiribatian; KM Comorian, Comoran; KN Kittitian, Nevisian, Kittian
KP Korean, North Korean; KR Korean, South Korean; KW Kuwaiti; KY Caymanian; KZ Kazakh, Kazakhstani, Kazak; LA Lao, Laotian
LB Lebanese; LC Saint Lucian; LI Liechtensteiner; LK Sri Lankan; LR Liberian; LS Basotho, Mosotho; LT Lithuanian
LU Luxembourgish, Luxembourger; LV Latvian; LY Libyan; MA Moroccan; MC Monegasque, Monacan; MD Moldovan, Moldavian
ME Montenegrin; MG Malagasy, Madagascan; MH Marshallese; MK Macedonian, North Macedonian; ML Malian; MM Burmese, Myanma
MN Mongolian, Mongol; MO Macanese; MQ Martinican; MR Mauritanian; MS Montserratian; MT Maltese; MU Mauritian
MV Maldivian, Maldivan; MW Malawian; MX Mexican; MY Malaysian; MZ Mozambican; NA Namibian; NC New Caledonian; NE Nigerien
NG Nigerian; NI Nicaraguan; NL Dutch; NO Norwegian; NP Nepali, Nepalese; NR Nauruan; NU Niuean
NZ New Zealander, Kiwi; OM Omani; PA Panamanian; PE Peruvian; PF French Polynesian; PG Papuan, Papua New Guinean
PH Philippine, Filipino, Filipina; PK Pakistani; PL Polish, Pole; PR Puerto Rican; PS Palestinian; PT Portuguese
PW Palauan; PY Paraguayan; QA Qatari; RO Romanian, Rumanian; RS Serbian, Serb; RU Russian; RW Rwandan, Rwandese
SA Saudi, Saudi Arabian; SB Solomon Islander; SC Seychellois; SD Sudanese; SE Swedish, Swede; SG Singaporean
SI Slovenian, Slovene; SK Slovak, Slovakian; SL Sierra Leonean; SM Sammarinese, San Marinese; SN Senegalese; SO Somali
SR Surinamese, Surinamer; SS South Sudanese; ST Sao Tomean; SV Salvadoran, Salvadorean, Salvadorian; SY Syrian
SZ Swazi; TD Chadian; TG Togolese; TH Thai; TJ Tajik, Tajikistani, Tadjik; TL Timorese, East Timorese; TM Turkmen
TN Tunisian; TO Tongan; TR Turkish, Turk; TT Trinidadian, Tobagonian; TV Tuvaluan; TW Taiwanese; TZ Tanzanian
UA Ukrainian; UG Ugandan; US American; UY Uruguayan; UZ Uzbek, Uzbekistani; VC Vincentian
VE Venezuelan; VN Vietnamese; VU Ni Vanuatu; WS Samoan; XK Kosovar, Kosovan; YE Yemeni, Yemenite; ZA South African
ZM Zambian; ZW Zimbabwean
AFRICA African; ASIA Asian; EUROPE European; LATIN-AMERICA Latin American; CENTRAL-ASIA Central Asian
SUHH Soviet; CSHH Czechoslovak, Czechoslovakian; DDDE East German; YUCS Yugoslav, Yugoslavian; ZRCD Zairian, Zairean
RHZW Rhodesian; VDVN North Vietnamese; YDYE South Yemeni
`);

/** First halves of words such as "Sino-Dutch". */
export const PREFIXES = parseNames(`
AT Austro; BE Belgo; BG Bulgaro; CN Sino; CZ Czecho; DE Germano; DK Dano; ES Hispano
ET Ethio; FI Finno, Fenno; FR Franco, Gallo; GB Anglo; GR Graeco, Greco; HU Hungaro; IE Hiberno; IN Indo
IR Irano, Perso; IT Italo; JP Nippo; PL Polono; PT Luso
RO Romano; RS Serbo; RU Russo; SE Sueco; TR Turco, Turko; CH Helveto; AFRICA Afro; EUROPE Euro
`);
