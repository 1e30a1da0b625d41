import type { Actor } from '../schema.ts';
import { chineseOf, parseNames, type NameTable } from './name-table.ts';

/**
 * Organisations and groups that cooperate with states: code, English name, other names. A code never is that of a country:
 * AU is Australia. Their members are left out, since these change; a data set says them and when.
 */
const NAMES = {
  bloc: parseNames(`
AFRICAN-UNION African Union, Organisation of African Unity, OAU, 非盟, 非洲联盟
ASEAN Association of Southeast Asian Nations, 东盟, 东南亚国家联盟, 东协
BENELUX Benelux, 比荷卢; CARICOM Caribbean Community, 加勒比共同体
CIS Commonwealth of Independent States, 独联体, 独立国家联合体
EAEU Eurasian Economic Union, EEU, 欧亚经济联盟; EAC East African Community, 东非共同体
ECOWAS Economic Community of West African States, CEDEAO, 西非国家经济共同体, 西共体
EFTA European Free Trade Association, 欧洲自由贸易联盟
EU European Union, European Commission, European Communities, European Community, EEC, Europaische Union, Union europeenne, Union Europea, 欧盟, 欧洲联盟, 欧共体, 欧洲共同体, 欧盟委员会
GCC Gulf Cooperation Council, Cooperation Council for the Arab States of the Gulf, 海合会, 海湾合作委员会
MERCOSUR Mercosur, Mercosul, Southern Common Market, 南方共同市场; SADC Southern African Development Community
SAARC South Asian Association for Regional Cooperation, 南盟, 南亚区域合作联盟
V4 Visegrad Group, Visegrad Four, 维谢格拉德集团`),
  forum: parseNames(`
APEC Asia Pacific Economic Cooperation, 亚太经合组织, 亚太经济合作组织
ASEM Asia Europe Meeting, 亚欧会议; BRICS BRICS countries, BRIC, 金砖国家, 金砖
CEEC Central and Eastern European countries, Central and Eastern Europe, CEE, CEECs, 16+1, 17+1, 14+1, 中东欧国家, 中东欧
CELAC Community of Latin American and Caribbean States, 拉共体
FOCAC Forum on China Africa Cooperation, China Africa Cooperation Forum, 中非合作论坛
G7 Group of Seven, G 7, 七国集团; G8 Group of Eight, G 8, 八国集团; G20 Group of Twenty, G 20, 二十国集团
G77 Group of 77, G 77, G77 and China, 七十七国集团, 77国集团
LMC Lancang Mekong Cooperation, 澜湄合作; NON-ALIGNED Non-Aligned Movement, 不结盟运动`),
  organisation: parseNames(`
ADB Asian Development Bank, 亚洲开发银行, 亚行; AFDB African Development Bank, 非洲开发银行
AIIB Asian Infrastructure Investment Bank, 亚投行, 亚洲基础设施投资银行
ANSO Alliance of International Science Organizations, 一带一路国际科学组织联盟
ARAB-LEAGUE Arab League, League of Arab States, 阿盟, 阿拉伯国家联盟
CERN European Organization for Nuclear Research, 欧洲核子研究组织, 欧洲核子研究中心
CGIAR Consultative Group on International Agricultural Research, 国际农业研究磋商组织
COE Council of Europe, 欧洲委员会; COMMONWEALTH Commonwealth of Nations, 英联邦
EMBL European Molecular Biology Laboratory; ESA European Space Agency, 欧洲航天局, 欧空局
ESCAP UN ESCAP, UNESCAP, Economic and Social Commission for Asia and the Pacific, 亚太经社会
ESO European Southern Observatory, 欧洲南方天文台; EURATOM European Atomic Energy Community, 欧洲原子能共同体
FAO Food and Agriculture Organization, UN FAO, Food and Agriculture Organization of the United Nations, 粮农组织, 联合国粮农组织, 联合国粮食及农业组织; GLOBAL-FUND Global Fund
IAC InterAcademy Council, 国际科学院理事会
IAEA International Atomic Energy Agency, 国际原子能机构; ICAO International Civil Aviation Organization, 国际民航组织
ICIMOD International Centre for Integrated Mountain Development, 国际山地综合发展中心
ICRC International Committee of the Red Cross, 红十字国际委员会; IEA International Energy Agency, 国际能源署
ILO International Labour Organization, 国际劳工组织
IMF International Monetary Fund, 国际货币基金组织; IMO International Maritime Organization, 国际海事组织
IPCC Intergovernmental Panel on Climate Change, 政府间气候变化专门委员会
IRENA International Renewable Energy Agency, 国际可再生能源署
ISC International Science Council, ICSU, International Council for Science, 国际科学理事会
ITER ITER Organization, International Thermonuclear Experimental Reactor, 国际热核聚变实验堆
ITU International Telecommunication Union, 国际电信联盟, 国际电联
IUCN International Union for Conservation of Nature, 世界自然保护联盟
NATO North Atlantic Treaty Organization, OTAN, 北约, 北大西洋公约组织
NDB New Development Bank, 新开发银行; OAS Organization of American States, 美洲国家组织
OECD Organisation for Economic Co-operation and Development, OCDE, OECD countries, 经合组织, 经济合作与发展组织
OIC Organisation of Islamic Cooperation, 伊斯兰合作组织; OPEC Organization of the Petroleum Exporting Countries, 欧佩克
OSCE Organization for Security and Cooperation in Europe, 欧安组织
PIF Pacific Islands Forum, 太平洋岛国论坛
SCO Shanghai Cooperation Organisation, 上合组织, 上海合作组织; SKAO Square Kilometre Array Observatory, SKA
TWAS World Academy of Sciences, Third World Academy of Sciences, 发展中国家科学院, 第三世界科学院
UN United Nations, UNO, United Nations Organization, ONU, Vereinte Nationen, Nations Unies, Naciones Unidas, ООН, 联合国
UNAIDS Joint United Nations Programme on HIV AIDS, 联合国艾滋病规划署
UNCTAD UN Trade and Development, United Nations Conference on Trade and Development, 联合国贸发会议
UNDP United Nations Development Programme, UN Development Programme, 联合国开发计划署
UNEP United Nations Environment Programme, UN Environment, 联合国环境规划署, 联合国环境署
UNESCO United Nations Educational Scientific and Cultural Organization, 联合国教科文组织, 教科文组织
UNFCCC United Nations Framework Convention on Climate Change; UNFPA United Nations Population Fund, 联合国人口基金
UNHCR United Nations High Commissioner for Refugees, UN Refugee Agency, 联合国难民署
UNICEF United Nations Childrens Fund, 联合国儿童基金会
UNIDO United Nations Industrial Development Organization, 联合国工业发展组织, 工发组织
WFP World Food Programme, 世界粮食计划署; WHO World Health Organization, OMS, 世卫组织, 世界卫生组织
WIPO World Intellectual Property Organization, 世界知识产权组织; WMO World Meteorological Organization, 世界气象组织
WORLD-BANK World Bank, World Bank Group, IBRD, International Bank for Reconstruction and Development, 世界银行, 世行
WTO World Trade Organization, 世贸组织, 世界贸易组织`),
  region: parseNames(`
AFRICA Africa, 非洲; ASIA Asia, 亚洲; CENTRAL-ASIA Central Asia, 中亚; EUROPE Europe, 欧洲
LATIN-AMERICA Latin America, Latin America and the Caribbean, LAC, 拉美, 拉丁美洲, 拉美和加勒比
MIDDLE-EAST Middle East, 中东; NORDIC Nordic countries, Nordics, 北欧; ARAB-STATES Arab states, Arab countries, 阿拉伯国家
PACIFIC-ISLANDS Pacific Islands, Pacific island countries, 太平洋岛国`),
} satisfies Partial<Record<Actor['kind'], unknown>>;

/** The organisations, each by the first of its names, in English and in Chinese. */
export const ORGANISATIONS: Actor[] = Object.entries(NAMES).flatMap(([kind, table]) =>
  table.map(([code, names]) => {
    const [name = code] = names;
    return { code, name, ...chineseOf(names), kind: kind as keyof typeof NAMES };
  }),
);

/** All their names, codes among them. */
export const ORGANISATION_NAMES: NameTable = Object.values(NAMES)
  .flat()
  .map(([code, names]) => [code, [code, ...names]]);
