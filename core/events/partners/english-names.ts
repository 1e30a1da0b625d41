import { parseNames } from './name-table.ts';

/**
 * What countries are also called in English, beside the names of i18n-iso-countries and of countries.ts; formal names
 * only where `shortKeys` does not lead to the short one. A name of several countries stands with each of them. Former
 * names that are still in use mean the country of today (Burma, East Timor).
 */
export const ENGLISH_NAMES = parseNames(`
AE Emirates; AF Islamic Emirate of Afghanistan; AQ Antarctic; AS Samoa American; AU Commonwealth of Australia
BA Bosnia, BiH; BQ BES Islands, Dutch Caribbean, Bonaire, Saba, Sint Eustatius, Bonaire Saint Eustatius and Saba
BS Commonwealth of the Bahamas; BY Byelorussia, Belorussia; CC Cocos Islands, Keeling Islands
CD Congo, DRC, Congo Kinshasa, Congo Democratic Republic of the, Congo Dem Rep, Congo DR
CD Dem Rep of the Congo
CF CAR; CG Congo, Congo Brazzaville, Congo Republic of the, Congo Rep, Rep of the Congo, ROC; CH SUI
CI Cote d Ivoire, Cote Ivoire; CN PR China, China PR, PRC, Mainland China, Chinese Mainland
CN Peoples Rep of China, China Peoples Republic of; CV Cabo Verde
DE West Germany, Germany West, FRG, BRD, GER; DK DEN; DM Commonwealth of Dominica; DO Dominican Rep
EH SADR, Sahrawi Republic
FK Falkland Islands, Falklands, Malvinas; FM Federated States of Micronesia, FSM
FO Faeroe Islands, Faroes, Faeroes; FR Metropolitan France, France Metropolitan
GB Britain, England, Scotland, Wales, Northern Ireland, Ireland Northern, United Kingdom of Great Britain
GB United Kingdom of Great Britain and Northern Ireland; GF French Guyana; GQ Guinea Equatorial; GR EL
GS South Georgia; HK Hongkong, Hong Kong SAR, Hong Kong SAR China, Hong Kong China, China Hong Kong, HKSAR
HK China Hong Kong SAR, Hong Kong Special Administrative Region, China Hong Kong Special Administrative Region
HK Hong Kong Special Administrative Region of China; HM Heard and McDonald Islands; IE Eire, Irish Free State
IR Persia; KG Kirghizia, Kirgizia, Kirghizstan, Kirgizstan; KH Kampuchea; KM Union of the Comoros, Comoro Islands
KN Saint Christopher and Nevis, Saint Kitts
KP Korea, DPRK, DPR Korea, Korea DPR, Korea North, N Korea, Democratic Peoples Republic of Korea
KP Korea Democratic Peoples Republic of, Korea Dem Peoples Rep, Dem Peoples Rep of Korea
KR Korea, ROK, Korea South, S Korea, Korea Rep, Rep of Korea
LA Lao PDR, Laos PDR; LK Ceylon; MD Moldavia; MF Saint Martin, Saint Martin French; MH Marshalls
MK Macedonia, FYROM, FYR Macedonia, Former Yugoslav Republic of Macedonia, Macedonia FYR
MK Macedonia the Former Yugoslav Republic of; MM Burma, Union of Burma, Union of Myanmar, Myanmar Burma, Burma Myanmar
MM Republic of the Union of Myanmar
MO Macau, Macao SAR, Macau SAR, Macao China, Macau China, China Macao, China Macau, Macao SAR China, Macau SAR China
MO China Macao SAR, Macao Special Administrative Region, China Macao Special Administrative Region
MO Macao Special Administrative Region of China; MP Northern Marianas, Commonwealth of the Northern Mariana Islands, CNMI
MX United Mexican States; NL Holland, NED; NZ Aotearoa
PR Commonwealth of Puerto Rico; PS Palestinian Territory, Palestinian Territories, Palestinian Authority
PS Occupied Palestinian Territory, Palestinian Territory Occupied, Occupied Palestinian Territories
RU Russian SFSR, RSFSR, Soviet Russia; SA KSA; SB Solomons
SH Saint Helena Ascension and Tristan da Cunha, Ascension, Ascension Island, Tristan da Cunha
SJ Svalbard, Jan Mayen, Svalbard and Jan Mayen Islands, Spitsbergen; SR Surinam; SS Sudan South
ST Sao Tome; SX Saint Martin Dutch, Sint Maarten, Saint Maarten; SZ Swaziland
TC Turks and Caicos; TF French Southern and Antarctic Lands, TAAF; TH Siam; TZ Tanzania United Republic of; TL East Timor, Timor
TW Republic of China, Chinese Taipei, Taipei Chinese, Taiwan ROC, Taiwan Republic of China, Republic of China Taiwan
TW Taiwan China, China Taiwan, Formosa, ROC
UM US Outlying Islands, US Minor Outlying Islands, Johnston Island, Johnston Atoll, Midway Islands, Midway, Wake Island
US America; VA Vatican, Holy See, Vatican City State; VG Virgin Islands, BVI, Virgin Islands UK
VI Virgin Islands, USVI, United States Virgin Islands, Virgin Islands of the United States
UY Eastern Republic of Uruguay; VN Viet Nam, South Vietnam; WF Wallis and Futuna Islands; WS Western Samoa; YE North Yemen, Yemen North
ZA RSA, Union of South Africa; ZM Northern Rhodesia
`);
