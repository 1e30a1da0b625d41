import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeXlsx } from '../../electron/export/write-xlsx.ts';

/** Files of other forms with some made-up events, by what they show. */
export type SampleFiles = Readonly<Record<keyof typeof WRITERS, string>>;

/** Writes them into a folder; gives their paths. */
export async function writeSampleFiles(folder: string): Promise<SampleFiles> {
  const paths = Object.keys(WRITERS).map((name) => [name, join(folder, name)] as const);
  for (const [name, path] of paths)
    await writeFile(path, await WRITERS[name as keyof typeof WRITERS]());
  return Object.fromEntries(paths) as SampleFiles;
}

const WRITERS = {
  'visits.csv': () => lines(VISITS),
  '科技交流.csv': () => lines(CHINESE_VISITS),
  'meetings.xlsx': workbook,
  'calendar.ics': () => lines(CALENDAR),
  'story.json': () => JSON.stringify(STORY),
  'agenda.html': () => page(AGENDA),
} satisfies Record<string, () => string | Promise<Uint8Array>>;

function lines(text: readonly string[]): string {
  return `${text.join('\r\n')}\r\n`;
}

const VISITS = [
  'Event;Dates;Country;Town;Field;Source;Link;Remarks',
  '3rd water research workshop;16–18 May 2016;Netherlands;Delft;water, health;University bulletin;https://example.org/bulletin/5;room booked',
  'Talks on marine energy;05/06/2016;Norway;Bergen;energy;Ministry newsletter;https://example.org/news/12;',
  'Visit to the space centre;June 2016;Franco-German;Toulouse;space;Ministry newsletter;https://example.org/news/13;two days',
  'Consultation on research visas;12/07/2016;ROK;Seoul;mobility;Embassy note;;',
  ';August 2016;Poland;Gdansk;ports;Embassy note;;no title yet',
  'Joint committee, 9th session;autumn 2016;Denmark;Copenhagen;joint research;Minutes;https://example.org/minutes/9;',
  'Signing of a cooperation plan;2017;Korea;;joint research;Minutes;;',
  'Exhibition of instruments;since March 2017;EU;Brussels;instruments;Catalogue;https://example.org/catalogue;',
  'Young researchers’ week;3 Apr 2017 – 7 Apr 2017;The Low Countries;Leuven;training;Programme;https://example.org/week;',
];

const CHINESE_VISITS = [
  '活动;日期;国家;城市;领域;来源;链接;备注',
  '第3届水资源研讨会;2016年5月16日至18日;荷兰;代尔夫特;水资源、卫生;大学通讯;https://example.org/bulletin/5;已订会场',
  '海洋能源会谈;05/06/2016;挪威;卑尔根;能源;部门简报;https://example.org/news/12;',
  '参观航天中心;2016年6月;法国、德国;图卢兹;航天;部门简报;https://example.org/news/13;为期两天',
  '研究人员签证磋商;12/07/2016;韩国;首尔;人员交流;使馆来函;;',
  ';2016年8月;波兰;格但斯克;港口;使馆来函;;尚无标题',
  '联合委员会第9次会议;2016年秋;丹麦;哥本哈根;联合研究;会议纪要;https://example.org/minutes/9;',
  '签署合作计划;2017;刚果;;联合研究;会议纪要;;',
  '仪器展览;2017年3月起;瑞士;日内瓦;仪器;展览目录;https://example.org/catalogue;',
  '青年科研人员周;2017年4月3日至7日;低地国家;鲁汶;培训;日程;https://example.org/week;',
];

async function workbook(): Promise<Uint8Array> {
  const meetings = [
    [
      'Steering committee, 4th meeting',
      '2015-03-10',
      '2015-03-11',
      'Chile',
      'Santiago',
      'Astronomy',
    ],
    [
      'Steering committee, 5th meeting',
      '2016-09-06',
      '2016-09-07',
      'Chile',
      'La Serena',
      'Astronomy',
    ],
    ['Workshop on soils', '2016-05-02', '2016-05-04', 'Kenya', 'Nairobi', 'Agriculture'],
    ['Workshop on seeds', '2017-05-08', '2017-05-10', 'Kenya', 'Kisumu', 'Agriculture'],
    [
      'Expert dialogue on early warning',
      '2017-11-20',
      '2017-11-20',
      'Japan',
      'Sendai',
      'Disasters',
    ],
    ['Summer school', '2018-07-02', '2018-07-20', 'Portugal', 'Coimbra', 'Oceans'],
  ];
  const written = await writeXlsx({
    name: 'Meetings',
    header: ['Meeting', 'First day', 'Last day', 'Partner', 'City', 'Topic'],
    rows: meetings.map((cells) =>
      cells.map((cell) => (/^\d{4}-/.test(cell) ? { day: cell } : cell)),
    ),
  });
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//Calendar//EN',
  'X-WR-CALNAME:Science desk',
  ...entry('1', 'Working group on hydrogen', [
    'DTSTART;VALUE=DATE:20180215',
    'RRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=4',
    'CATEGORIES:Working group',
    'LOCATION:Oslo\\, Norway',
  ]),
  ...entry('2', 'Research ministers meet', [
    'DTSTART;VALUE=DATE:20180604',
    'DTEND;VALUE=DATE:20180606',
    'CATEGORIES:Ministerial meeting',
    'LOCATION:Vienna\\, Austria',
  ]),
  ...entry('3', 'Call on data standards', [
    'DTSTART;TZID=Europe/Berlin:20181112T230000',
    'DTEND;TZID=Europe/Berlin:20181113T003000',
    'CATEGORIES:Consultation',
  ]),
  ...entry('4', 'Delegation at the synchrotron', [
    'DTSTART;VALUE=DATE:20190311',
    'DTEND;VALUE=DATE:20190315',
    'CATEGORIES:Visit',
    'LOCATION:Lund\\, Sweden',
  ]),
  'END:VCALENDAR',
];

function entry(uid: string, title: string, more: readonly string[]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@example.org`,
    'DTSTAMP:20180101T000000Z',
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ];
}

const STORY = {
  title: { text: { headline: 'Twenty years of a joint laboratory' } },
  events: [
    slide('Letter of intent', { year: '1999', month: '10' }, 'Beginnings'),
    slide('Laboratory opens', { year: '2001', month: '4', day: '23' }, 'Beginnings'),
    slide('First joint patent', { year: '2004' }, 'Results'),
    slide('Second building', { year: '2009', month: '9' }, 'Places'),
    slide('Agreement renewed for ten years', { year: '2011', month: '6', day: '2' }, 'Beginnings'),
    slide('Hundredth doctoral degree', { year: '2016' }, 'Results'),
  ],
  eras: [
    {
      start_date: { year: '2006' },
      end_date: { year: '2010' },
      text: { headline: 'Second framework' },
    },
  ],
};

function slide(headline: string, start: Readonly<Record<string, string>>, group: string) {
  return { start_date: start, text: { headline }, group };
}

const AGENDA = [
  meeting('Forum on open science', '2022-03-21', 'Ottawa', 'CA'),
  meeting('Round table on batteries', '2022-09-13', 'Helsinki', 'FI'),
  meeting('Polar research days', '2023-02-06', 'Hobart', 'AU'),
  meeting('Talks on joint calls', '2023-10-17', 'Zagreb', 'HR'),
];

function meeting(name: string, startDate: string, city: string, country: string) {
  const address = { '@type': 'PostalAddress', addressLocality: city, addressCountry: country };
  const location = { '@type': 'Place', name: city, address };
  return { '@context': 'https://schema.org', '@type': 'BusinessEvent', name, startDate, location };
}

function page(events: readonly object[]): string {
  return `<!DOCTYPE html><title>Agenda</title><script type="application/ld+json">${JSON.stringify(events)}</script>`;
}
