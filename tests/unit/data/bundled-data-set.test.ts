import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { isCountryCode } from '#core/events/countries.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';

import { bundledText, dataDir, readBundled } from './bundled.ts';

const { file, events, actors, kinds, series, sources } = readBundled();

/** Editions of a series in the order of time, undated meetings last. */
function editionsOf(id: string): (number | undefined)[] {
  return events.filter(({ event }) => event.series === id).map(({ event }) => event.edition);
}

describe('the bundled data set', () => {
  it('is valid', () => {
    expect(readDataSet(bundledText)).toMatchObject({ ok: true });
  });

  it('is stored in one layout, so that changes read well', () => {
    expect(bundledText).toBe(`${JSON.stringify(JSON.parse(bundledText), null, 2)}\n`);
  });

  it('names a JSON Schema that is there', () => {
    expect(file.$schema).toBe('./schema/cooperation-timeline-1.schema.json');
    expect(existsSync(join(dataDir, file.$schema ?? ''))).toBe(true);
  });

  it('says what it is, from whose side, and under which licence', () => {
    expect(file).toMatchObject({ perspective: 'CN', licence: 'CC0-1.0', updated: '2026-11-24' });
    expect(file.description).toMatch(/far from complete/);
  });

  it('says why some of its sources have no link', () => {
    const unlinked = file.sources.filter(({ url }) => url === undefined);
    expect(unlinked.map(({ id }) => id)).toEqual([
      'st-daily-2016-03-09',
      'cistc-2016-05-17',
      'cistc-2016-05-18',
      'cistc-2016-05-23',
      'cistc-2016-05-27',
      'most-newsletter-2016-10',
    ]);
    expect(file.description).toContain('http://www.cistc.gov.cn, but none of the issue itself');
  });

  it('has ids that differ', () => {
    for (const ids of [
      file.events.map(({ id }) => id),
      file.series.map(({ id }) => id),
      file.sources.map(({ id }) => id),
      file.actors.map(({ code }) => code),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('stands in the order of time, undated events last', () => {
    expect(file.events.map(({ id }) => id)).toEqual(events.map(({ event }) => event.id));
  });
});

describe('references of the bundled data set', () => {
  it.each(file.events)('$id leads to a kind, a series, sources and partners', (event) => {
    expect([...kinds.keys()]).toContain(event.kind);
    expect([undefined, ...series.keys()]).toContain(event.series);
    const named = [...event.sources, ...event.announced].map(({ source }) => source);
    expect(named.filter((id) => !sources.has(id))).toEqual([]);
    const sides = [...event.participants, ...event.organisers].flatMap(({ side }) => side ?? []);
    const codes = [...event.partners, ...sides];
    expect(codes.filter((code) => !isCountryCode(code) && !actors.has(code))).toEqual([]);
    const places = [event.place, ...event.announced.map(({ place }) => place)];
    const countries = places.flatMap((place) => place?.country ?? []);
    expect(countries.filter((code) => !isCountryCode(code))).toEqual([]);
  });

  it('has no actor, series or source that nothing uses', () => {
    const usedSources = file.events.flatMap((event) =>
      [...event.sources, ...event.announced].map(({ source }) => source),
    );
    expect(new Set(usedSources)).toEqual(new Set(sources.keys()));
    expect(new Set(file.events.flatMap((event) => event.series ?? []))).toEqual(
      new Set(series.keys()),
    );
    const usedPartners = new Set(file.events.flatMap(({ partners }) => partners));
    expect([...actors.keys()].filter((code) => !usedPartners.has(code))).toEqual([]);
  });

  it('gives actors codes that are no country, and members that are', () => {
    expect([...actors.keys()].filter(isCountryCode)).toEqual([]);
    const withMembers = [...actors.values()].filter(({ members }) => members);
    for (const { members = [], membersAsOf } of withMembers) {
      expect(membersAsOf).toBeDefined();
      expect(members.filter((member) => !isCountryCode(member))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
    }
    const counts = withMembers.map(({ code, members }) => [code, members?.length]);
    expect(Object.fromEntries(counts)).toEqual({ EU: 27, ASEAN: 10, CEEC: 16 });
  });
});

describe('events of the bundled data set', () => {
  it('never have the perspective among the partners', () => {
    expect(file.events.filter(({ partners }) => partners.includes('CN'))).toEqual([]);
  });

  it.each(file.events)(
    '$id has a title for a label, a summary of one to three sentences and a source',
    (event) => {
      expect(event.title.length).toBeLessThanOrEqual(60);
      expect(event.summary).toMatch(/\.$/);
      expect(event.summary?.split(/[.!?] (?=\p{Lu})/u).length).toBeLessThanOrEqual(3);
      expect(event.sources.length).toBeGreaterThan(0);
      // Abbreviations such as S&T and BT keep their capitals.
      for (const topic of event.topics) {
        expect(topic).toBe(topic.toLowerCase().replaceAll('s&t', 'S&T'));
      }
    },
  );

  it('name people without capitals for their surnames', () => {
    const names = file.events.flatMap(({ participants }) => participants.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['Hitoshi Saito', 'Wan', 'Li Jinghai']));
    expect(names.filter((name) => /\p{Lu}{2}/u.test(name))).toEqual([]);
  });

  it('have a level wherever a participant holds one of its ranks', () => {
    const ranked = file.events.filter(({ participants }) =>
      participants.some(({ role }) => /\b(?:minister|director[- ]general)\b/i.test(role ?? '')),
    );
    expect(ranked.length).toBeGreaterThan(8);
    expect(ranked.filter(({ level }) => level === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('have a Chinese title wherever every source is Chinese', () => {
    const chinese = file.events.filter((event) =>
      event.sources.every(({ source }) => sources.get(source)?.language === 'zh'),
    );
    expect(chinese).toHaveLength(5);
    for (const { zh } of chinese) {
      expect(zh).toEqual({
        title: expect.stringMatching(/\p{Script=Han}/u),
        summary: expect.stringMatching(/\p{Script=Han}/u),
      });
    }
  });

  it('are planned only where no source reports them held', () => {
    const planned = file.events.filter(({ status }) => status !== 'held');
    expect(planned.map(({ id }) => id)).toEqual([
      'cn-jp-kr-ministerial-2011',
      'cn-ua-st-committee-1',
      'cn-ru-innovation-working-group-11',
    ]);
    for (const event of planned) {
      expect(event.status).toBe('planned');
      expect(event.sources.every(({ mention }) => mention === 'announcement')).toBe(true);
      expect(event.summary).toContain('No source at hand reports it held.');
    }
  });
});

describe('series of the bundled data set', () => {
  it.each([...series.keys()])('%s has editions that differ and rise with the dates', (id) => {
    const meetings = events.filter(({ event }) => event.series === id);
    const editions = meetings.flatMap(({ event }) => event.edition ?? []);
    expect(new Set(editions).size).toBe(editions.length);
    const dated = meetings.flatMap(({ event, date }) => (date ? (event.edition ?? []) : []));
    expect(dated).toEqual(dated.toSorted((a, b) => a - b));
  });

  it('join the recurring meetings', () => {
    expect(editionsOf('cn-ru-innovation-working-group')).toEqual([9, 10, 11, 1]);
    expect(editionsOf('cn-ru-st-subcommittee')).toEqual([12, 21, 20]);
    expect(editionsOf('cn-eu-st-steering-committee')).toEqual([8, 9, 11, 13, 14, 15]);
    expect(editionsOf('cn-eu-summit')).toEqual([undefined, 17, 19, 20, 23]);
    expect(editionsOf('cn-us-joint-commission')).toEqual([undefined, 14]);
    expect(editionsOf('cn-jp-kr-ministerial')).toEqual([1, 2, undefined]);
    expect(editionsOf('cn-se-joint-committee')).toEqual([6, 7]);
    expect(editionsOf('cn-ceec-innovation-conference')).toEqual([1, 3]);
    expect(editionsOf('cn-ua-cooperation-commission')).toEqual([1, 3]);
    expect(editionsOf('pujiang-innovation-forum')).toEqual([undefined, undefined]);
  });

  it('keep an edition only together with a series', () => {
    expect(file.events.filter((event) => event.edition && !event.series)).toEqual([]);
  });
});
