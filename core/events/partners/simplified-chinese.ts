/** The characters in names of partners that traditional Chinese writes otherwise, and the simplified ones below them. */
const TRADITIONAL =
  '爾亞屬薩極達魯奧馬貝羅時茲寧維與納島鮑領萊麥開國聖誕靈倫剛庫賽內愛蘭濟岡喬關紹蓋區義買約韓撾賴盧門諾紐頓賓凱獅揚灣東勞湯圖聯長嶼萬葉贊韋澤緬腦烏蘇組織際歐銀會議員條農糧業邊貿經發團臺華敘衛來莊';
const SIMPLIFIED =
  '尔亚属萨极达鲁奥马贝罗时兹宁维与纳岛鲍领莱麦开国圣诞灵伦刚库赛内爱兰济冈乔关绍盖区义买约韩挝赖卢门诺纽顿宾凯狮扬湾东劳汤图联长屿万叶赞韦泽缅脑乌苏组织际欧银会议员条农粮业边贸经发团台华叙卫来庄';

const simplified = new Map(Array.from(TRADITIONAL, (sign, at) => [sign, SIMPLIFIED[at] ?? sign]));

/** A name of a partner in simplified Chinese, where it is Chinese: 荷蘭 is 荷兰. It is no converter of other texts. */
export function toSimplified(text: string): string {
  return text.replaceAll(/\p{Script=Han}/gu, (sign) => simplified.get(sign) ?? sign);
}
