import { parseNames } from './name-table.ts';

/** What countries are also called in Chinese, beside the names of i18n-iso-countries: short, formal and of the UN. */
export const CHINESE_NAMES = parseNames(`
AE 阿拉伯联合酋长国; BA 波斯尼亚和黑塞哥维那, 波斯尼亚; BD 孟加拉; BN 文莱达鲁萨兰国
BV 布维岛; BQ 博纳尔圣俄斯塔休斯和萨巴, 博纳尔 圣俄斯塔休斯和萨巴; CD 刚果, 刚果民主共和国, 刚果民主, 民主刚果, 刚果金; CF 中非共和国
CG 刚果, 刚果共和国, 刚果布; CN 中华人民共和国, 中国大陆, 大陆, 华; CV 维德角; DE 德意志, 西德, 联邦德国; DO 多米尼加共和国
EH 西撒哈拉; FK 福克兰群岛 马尔维纳斯, 马尔维纳斯群岛, 马岛; FR 法兰西; GB 大不列颠及北爱尔兰联合王国, 联合王国, 大不列颠, 英格兰, 苏格兰
GB 威尔士, 北爱尔兰; GG 格恩西, 根西岛; HK 中国香港, 香港特区; HM 赫德岛和麦克唐纳岛; ID 印度尼西亚; IM 曼岛; IO 英属印度洋领土
JE 泽西岛; KG 吉尔吉斯; KM 科摩罗联盟; KP 朝鲜民主主义人民共和国, 北朝鲜, 北韩; KR 大韩民国, 南韩, 南朝鲜
MF 圣马丁, 圣马丁 法属, 圣马丁岛; MO 中国澳门, 澳门特区; MT 马尔他; NL 尼德兰; PN 皮特凯恩; RU 俄国, 俄罗斯联邦
SH 圣赫勒拿; SJ 斯瓦尔巴群岛和扬马延岛; SX 圣马丁, 圣马丁 荷属, 圣马丁岛; TF 法属南方领地; TL 帝汶
TW 台湾, 中国台湾, 中华民国, 中华台北, 台湾省, 台湾地区; US 美利坚; VA 教廷, 罗马教廷, 梵蒂冈城国; VG 维尔京群岛
VI 维尔京群岛; WF 瓦利斯群岛和富图纳群岛; AX 奥兰群岛; GS 南乔治亚岛和南桑德韦奇岛
`);

/** Names in use in Taiwan and Hong Kong where they are other words, in simplified characters. */
export const OTHER_CHINESE_NAMES = parseNames(`
AI 安奎拉; AG 安地卡及巴布达; AU 澳洲; AZ 亚塞拜然; BA 波士尼亚与赫塞哥维纳; BB 巴贝多; BF 布吉纳法索; BI 蒲隆地; BJ 贝南; BW 波札那
BZ 贝里斯; CI 象牙海岸; CR 哥斯大黎加; CY 赛普勒斯; DJ 吉布地; DO 多明尼加; EC 厄瓜多; ER 厄利垂亚; ET 衣索比亚; GA 加彭
GD 格瑞那达; GE 乔治亚; GH 迦纳; GM 甘比亚; GW 几内亚比索; GY 盖亚那; HN 宏都拉斯; HR 克罗埃西亚; IT 义大利; KE 肯亚; KI 吉里巴斯
KM 葛摩; KZ 哈萨克; LA 寮国; LI 列支敦斯登; LR 赖比瑞亚; LS 赖索托; LC 圣露西亚; ME 蒙特内哥罗; ML 马利; MR 茅利塔尼亚; MU 模里西斯
MV 马尔地夫; MW 马拉威; MZ 莫三比克; NE 尼日; NG 奈及利亚; NR 诺鲁; NZ 纽西兰; PG 巴布亚纽几内亚; PW 帛琉; QA 卡达; RW 卢安达
SA 沙乌地阿拉伯, 沙特, 沙地阿拉伯; SB 索罗门群岛; SC 塞席尔; SI 斯洛维尼亚; SL 狮子山; SM 圣马利诺; SO 索马利亚; SR 苏利南; SZ 史瓦帝尼
TD 查德; TJ 塔吉克; TM 土库曼; TN 突尼西亚; TO 东加; TT 千里达及托巴哥; TV 吐瓦鲁; TZ 坦尚尼亚; UZ 乌兹别克; VC 圣文森
VU 万那杜; YE 叶门; ZM 尚比亚; ZW 辛巴威; AE 阿拉伯联合大公国; BN 汶莱; GP 瓜地洛普; BY 白俄
`);

/** One sign for a country, as in 中荷 ("Sino-Dutch"); those of several countries are left out. */
export const CHINESE_SIGNS = parseNames(`
CN 中; US 美; GB 英; FR 法; DE 德; RU 俄; JP 日; KR 韩; NL 荷; IT 意; CA 加; AU 澳; TH 泰; VN 越; KP 朝; ES 西; PT 葡; GR 希
DK 丹; NO 挪; FI 芬; BE 比; HU 匈; CZ 捷; AT 奥; IL 以; EG 埃; EU 欧; SUHH 苏; AFRICA 非
`);
