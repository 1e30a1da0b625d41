import { describe, expect, it } from 'vitest';

import { bundledEvent, readBundled, sourcesOf } from './bundled.ts';

const NEWSLETTER = {
  id: 'most-newsletter-2016-10',
  publisher:
    'Department of International Cooperation, Ministry of Science and Technology (MOST), China',
  title: 'China Science and Technology Newsletter, No. 10 of 2016',
  published: '2016-05-30',
};
const MOST = 'Ministry of Science and Technology (MOST), China';
const CSTEC = 'China Science and Technology Exchange Center (CSTEC)';
const JST = 'Japan Science and Technology Agency (JST)';

/** The sources of a newsletter event: the web page that the newsletter credits, by its date, then the newsletter. */
const creditedOn = (published: string) => [
  { publisher: 'China International Science and Technology Cooperation, website', published },
  NEWSLETTER,
];

/** All outcomes of one kind, in one text. */
function outcomesOf(id: string, kind: string): string {
  const outcomes = bundledEvent(id).outcomes.filter((outcome) => outcome.kind === kind);
  return outcomes.map(({ text }) => text).join(' ');
}

describe('the China–Netherlands consultation of 19 May 2016', () => {
  const id = 'cn-nl-dg-consultation-2016';
  const event = bundledEvent(id);

  it('has its day, city, kind and level', () => {
    expect(event).toMatchObject({
      date: '2016-05-19',
      status: 'held',
      kind: 'consultation',
      level: 'director-general',
      partners: ['NL'],
      place: { city: 'Beijing', country: 'CN' },
      background: false,
    });
    expect(event.edition).toBeUndefined();
  });

  it('names both officials with office, ministry and side', () => {
    expect(event.participants).toEqual([
      {
        name: 'Chen Jiachang',
        role: 'Deputy Director General of International Cooperation',
        affiliation: MOST,
        side: 'CN',
        part: 'speaker',
      },
      {
        name: 'Hans Schutte',
        role: 'Director-General',
        affiliation: 'Dutch Ministry of Education, Culture and Science',
        side: 'NL',
        part: 'speaker',
      },
    ]);
    expect(event.organisers.map(({ side, part }) => [side, part])).toEqual([
      ['CN', 'party'],
      ['NL', 'party'],
    ]);
  });

  it('tells what was discussed and presented', () => {
    expect(event.summary).toMatch(/long-standing, close and stable/);
    expect(event.summary).toMatch(/impressed/);
    const discussed = outcomesOf(id, 'discussed');
    expect(discussed).toMatch(/exchange more on innovation policies/);
    expect(discussed).toMatch(/economy and society in both countries/);
    expect(discussed).toMatch(/Sino-Dutch Scientific Strategic Alliance Initiative/);
    const presented = outcomesOf(id, 'presented');
    expect(presented).toMatch(/13th Five-Year Plan/);
    expect(presented).toMatch(/open, green, shared, coordinated and innovative/);
    expect(presented).toMatch(/Strategy of Innovation-driven Development/);
    expect(presented).toMatch(/reform of the management of S&T programmes/);
    expect(presented).toMatch(/Dutch National Innovation Action Scheme/);
    expect(presented).toMatch(/cooperation between universities/);
    expect(event.topics).toEqual(
      expect.arrayContaining(['innovation policy', 'S&T programme reform', 'universities']),
    );
  });

  it('names its sources, and where the newsletter is not of one piece', () => {
    expect(sourcesOf(event)).toMatchObject(creditedOn('2016-05-27'));
    expect(event.sources[1]?.note).toMatch(/Beijing stands in the headline only/);
    expect(event.sources[1]?.note).toMatch(/the Netherland"/);
  });
});

describe('the China–US summit of 16 to 18 May 2016', () => {
  const id = 'cn-us-innovation-investment-summit-1';
  const event = bundledEvent(id);

  it('has its first and last day, city, kind, level and number', () => {
    expect(event).toMatchObject({
      date: '2016-05-16/2016-05-18',
      kind: 'summit',
      level: 'director-general',
      partners: ['US'],
      place: { city: 'Houston', country: 'US' },
      series: 'cn-us-innovation-investment-summit',
      edition: 1,
    });
  });

  it('names the speakers of the opening with office and side', () => {
    expect(event.participants).toMatchObject([
      {
        name: 'Jin Xiaoming',
        role: 'Director-General of International Cooperation',
        side: 'CN',
        part: 'speaker',
      },
      { name: 'Li Qiangming', role: 'Consul-General', side: 'CN', part: 'speaker' },
      { name: 'Bernard Harris', role: 'President', side: 'US', part: 'speaker' },
      { name: 'Sylvester Turner', role: 'Mayor of Houston', side: 'US', part: 'speaker' },
    ]);
    expect(event.participants.map(({ affiliation }) => affiliation)).toEqual([
      MOST,
      'Chinese Consulate-General in Houston',
      'US China Innovation Alliance (UCIA)',
      'City of Houston',
    ]);
  });

  it('names the three sponsors and some 400 delegates', () => {
    expect(event.organisers).toEqual([
      { name: CSTEC, side: 'CN', part: 'sponsor' },
      { name: 'US China Innovation Alliance (UCIA)', side: 'US', part: 'sponsor' },
      { name: 'International Technology Transfer Network', part: 'sponsor' },
    ]);
    expect(event.attendance).toEqual([
      {
        count: 400,
        of: 'delegates from both countries: innovation teams, leading entrepreneurs, companies in industry and innovation, investment agencies',
        approximate: true,
      },
    ]);
  });

  it('tells its sectors and panels, and that it was the first in the southern United States', () => {
    const discussed = outcomesOf(id, 'discussed');
    expect(discussed).toMatch(/health and the life sciences; the Internet and IT/);
    expect(discussed).toMatch(
      /new materials and environmental protection; advanced manufacturing and new energy/,
    );
    expect(discussed).toMatch(/The Internet, healthcare and energy, in panel discussions/);
    expect(event.summary).toMatch(/first large investment conference .* southern United States/);
    expect(event.summary).toMatch(/gave Chinese enterprises a high-level platform/);
    expect(event.summary).toMatch(/carry innovation cooperation .* forward together/);
    expect(event.topics).toEqual([
      'innovation',
      'investment',
      'entrepreneurship',
      'life sciences',
      'health',
      'information technology',
      'environment',
      'new materials',
      'energy',
      'advanced manufacturing',
    ]);
    expect(sourcesOf(event)).toMatchObject(creditedOn('2016-05-23'));
  });
});

describe('the 9th China–Russia working group of 26 April 2016', () => {
  const id = 'cn-ru-innovation-working-group-9';
  const event = bundledEvent(id);

  it('has its day, city, kind, level and number', () => {
    expect(event).toMatchObject({
      date: '2016-04-26',
      kind: 'working-group',
      level: 'director-general',
      partners: ['RU'],
      place: { city: 'Moscow', country: 'RU' },
      series: 'cn-ru-innovation-working-group',
      edition: 9,
    });
  });

  it('names both chairs with office, ministry and side', () => {
    expect(event.participants).toEqual([
      {
        name: 'Zhang Jian',
        role: 'Deputy Director General, Department of International Cooperation',
        affiliation: MOST,
        side: 'CN',
        part: 'co-chair',
      },
      {
        name: 'Andrey Polyakov',
        role: 'Deputy Director General, Department of Science and Technology',
        affiliation: 'Russian Ministry of Education and Science',
        side: 'RU',
        part: 'co-chair',
      },
    ]);
  });

  it('tells what was agreed, finalised and signed', () => {
    const agreed = outcomesOf(id, 'agreed');
    expect(agreed).toMatch(/joint call for research proposals/);
    expect(agreed).toMatch(/NICA project/);
    expect(agreed).toMatch(/China–Russia Technological Property Rights Exchange Center/);
    expect(agreed).toMatch(/Russian Science Foundation and Chinese partners/);
    expect(agreed).toMatch(/science and technology activities/);
    expect(agreed).toMatch(/innovation cooperation between regions/);
    expect(agreed).toMatch(/10th meeting in China in 2017/);
    expect(outcomesOf(id, 'finalised')).toMatch(/Procedure and timetable of the joint call/);
    expect(outcomesOf(id, 'signed')).toMatch(/Minutes of the 9th meeting .* Sub-committee/);
    expect(event.topics).toEqual(
      expect.arrayContaining([
        'joint research',
        'nuclear and particle physics',
        'intellectual property',
        'regional cooperation',
      ]),
    );
    expect(sourcesOf(event)).toMatchObject(creditedOn('2016-05-18'));
  });
});

describe('the Japanese release of 10 May 2016', () => {
  const id = 'cn-jp-technology-release-2016';
  const event = bundledEvent(id);

  it('has its day, venue, kind and level, and no city', () => {
    expect(event).toMatchObject({
      date: '2016-05-10',
      kind: 'exhibition',
      level: 'director-general',
      partners: ['JP'],
    });
    expect(event.place).toEqual({ country: 'CN', venue: 'Shandong University' });
  });

  it('names the two organisers and the four guests of the opening', () => {
    expect(event.organisers).toEqual([
      { name: CSTEC, side: 'CN', part: 'organiser' },
      { name: JST, side: 'JP', part: 'organiser' },
    ]);
    expect(event.participants).toEqual([
      {
        name: 'Wang Yan',
        role: 'Deputy Director General',
        affiliation: CSTEC,
        side: 'CN',
        part: 'speaker',
      },
      {
        name: 'Hitoshi Saito',
        role: 'Deputy Executive Director',
        affiliation: JST,
        side: 'JP',
        part: 'speaker',
      },
      {
        name: 'Yu Shuliang',
        role: 'Deputy Director General',
        affiliation: 'Shandong Provincial Department of Science and Technology',
        side: 'CN',
        part: 'attendee',
      },
      {
        name: 'Kazuki Okimura',
        role: 'Special Advisor',
        affiliation: JST,
        side: 'JP',
        part: 'attendee',
      },
    ]);
  });

  it('counts 11 Japanese presenters and 70 Chinese institutions', () => {
    expect(event.attendance).toMatchObject([
      {
        count: 11,
        of: expect.stringMatching(/^Japanese universities, research institutes and businesses/),
      },
      { count: 70, of: expect.stringMatching(/^Chinese institutions/) },
    ]);
  });

  it('tells what was shown and said', () => {
    const presented = outcomesOf(id, 'presented');
    expect(presented).toMatch(/environmental monitoring and food safety/);
    expect(presented).toMatch(/robots that weed paddy fields/);
    const discussed = outcomesOf(id, 'discussed');
    expect(discussed).toMatch(/satisfactory/);
    expect(discussed).toMatch(/wish for cooperation, and need it, in many fields/);
    expect(discussed).toMatch(/research institutes and businesses of both sides/);
    expect(outcomesOf(id, 'announced')).toMatch(/CSTEC goes on working/);
    expect(event.summary).toMatch(/universities, institutes and businesses of both countries/);
    expect(event.summary).toMatch(/SAKURA Exchange Program in Science/);
    expect(event.summary).toMatch(/highly complementary/);
    expect(event.topics).toEqual(
      expect.arrayContaining(['environment', 'food safety', 'agriculture', 'robotics']),
    );
    expect(sourcesOf(event)).toMatchObject(creditedOn('2016-05-17'));
    expect(event.sources[1]?.note).toMatch(/foot safety/);
  });
});

describe('the follow-up that the newsletter announces', () => {
  const event = bundledEvent('cn-ru-innovation-working-group-10');

  it('is held, and keeps the plan beside it', () => {
    expect(event).toMatchObject({
      date: '2017-06-16',
      status: 'held',
      place: { city: 'Harbin', country: 'CN' },
      series: 'cn-ru-innovation-working-group',
      edition: 10,
      announced: [{ date: '2017', place: { country: 'CN' }, source: NEWSLETTER.id }],
    });
    expect(sourcesOf(event)).toMatchObject([
      { published: '2017-08-04', mention: 'report' },
      { ...NEWSLETTER, mention: 'announcement' },
      { published: '2016-05-18', mention: 'announcement' },
    ]);
  });

  it('is the only event of its number', () => {
    const tenths = readBundled().file.events.filter(
      ({ series, edition }) => series === event.series && edition === 10,
    );
    expect(tenths).toHaveLength(1);
  });
});

describe('the background events of the newsletter', () => {
  const background = readBundled().file.events.filter((event) => event.background);

  it('are six, without partners, each from the daily through the newsletter', () => {
    expect(background.map(({ id, date }) => [id, date])).toEqual([
      ['medium-long-term-programme-2006-2020', '2006/2020'],
      ['five-year-plan-12', '2011/2015'],
      ['h7n9-2013', '2013'],
      ['ebola-2014', '2014'],
      ['leading-group-meeting-7', '2014'],
      ['c919-roll-off-2015', '2015-11-02'],
    ]);
    for (const event of background) {
      expect(event.partners).toEqual([]);
      expect(sourcesOf(event)).toMatchObject([
        { publisher: 'Science and Technology Daily', published: '2016-03-09', language: 'en' },
        NEWSLETTER,
      ]);
    }
  });

  it.each([
    ['medium-long-term-programme-2006-2020', ['promulgated in 2006', '2006 to 2020']],
    [
      'five-year-plan-12',
      [
        'RMB 75.9 billion went into ten civilian projects',
        'RMB 108 billion',
        '31 provinces and municipalities',
        'thousands of enterprises, universities and research institutes',
        '243,000 research personnel (more than 200,000 in the article itself)',
        '60%',
        'over 4,000 professionals from overseas',
        '585',
        '442 technology platforms',
        '94 experimental or industrial bases',
        '515 projects and zones for demonstration',
        '55 nm and 40 nm',
        '28 nm',
        'large vehicles’ covering parts',
        'more than 30 pieces of manufacturing equipment',
        'more than 20 products',
        '981',
        'from 500 to 3,000 metres',
        'third country',
        'Hengrui Medicine',
        '65 commercial TD-LTE networks',
        'over 1.3 million base stations',
        'over 270 million domestic users',
        'RMB 10 billion',
        'from 2 to 11',
        '2 of them over RMB 40 billion',
        '44,000 tons',
        '400 million mu (15 mu are a hectare)',
        '96%',
        '400,000 tons of pesticide',
        'RMB 45 billion',
      ],
    ],
    [
      'h7n9-2013',
      ['three days', 'one month', 'eight months', 'World Health Organization', 'role model'],
    ],
    ['ebola-2014', ['vaccines and diagnostic reagents', 'clinical use', 'technical assistance']],
    [
      'leading-group-meeting-7',
      ['16 national Major S&T Projects', 'Xi Jinping', 'Li Keqiang', 'Liu Yandong'],
    ],
    [
      'c919-roll-off-2015',
      [
        'COMAC',
        '200 enterprises',
        '22 provinces',
        '514 intentional orders',
        'industry, value and innovation',
      ],
    ],
  ])('%s keeps its figures in the summary and the outcomes', (id, figures) => {
    const { summary, outcomes } = bundledEvent(id);
    const told = [summary, ...outcomes.map(({ text }) => text)].join(' ');
    for (const figure of figures) expect(told).toContain(figure);
  });

  it('rank the leading group by its speaker, the president', () => {
    expect(bundledEvent('leading-group-meeting-7')).toMatchObject({
      level: 'leaders',
      participants: [{ name: 'Xi Jinping', role: 'President' }],
    });
  });
});
