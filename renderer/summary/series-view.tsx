import type { ReactElement } from 'react';
import type { PartnerEntry, SeriesEntry, SeriesOverview } from '#core/summary/series-overview.ts';
import { eventCount } from '#core/words/count-words.ts';
import type { Language } from '#core/words/language.ts';
import { commaWords, listWords } from '#core/words/list-words.ts';
import { useLanguage, useWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { setGrouping } from '../state/view-actions.ts';
import { Flag } from '../ui/flag.tsx';
import { PanelSection } from '../ui/panel-section.tsx';
import { SeriesLines } from '../ui/series-lines.tsx';
import { EditionList } from './edition-list.tsx';
import { EventDate } from './event-date.tsx';
import { NotListed, useFewOrAll } from './few-or-all.tsx';
import './series.css';
import { SUMMARY_WORDS, withMore } from './summary-words.ts';
import { useSeries } from './use-series.ts';

/** The recurring meetings of what the view keeps, and when each partner was met last. */
export function SeriesView(): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  const { shown, isBusy } = useSeries();
  return (
    <div className="ct-series" aria-busy={isBusy}>
      {shown ? <Listed overview={shown.value} /> : <p className="ct-note">{words.counting}</p>}
    </div>
  );
}

function Listed({ overview }: { overview: SeriesOverview }): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  const { series, moreSeries, partners, morePartners } = overview;
  return (
    <>
      <p className="ct-note">{series.length === 0 ? words.noSeries : words.byWholeDataSet}</p>
      {series.length > 0 && <LanesButton />}
      {series.length > 0 && <SeriesList series={series} unlisted={moreSeries} />}
      {partners.length > 0 && <PartnerList partners={partners} unlisted={morePartners} />}
    </>
  );
}

/** The same on the timeline. */
function LanesButton(): ReactElement | null {
  const words = useWords(SUMMARY_WORDS);
  const isShown = useApp(({ view }) => view?.groupBy === 'series');
  return (
    <button
      type="button"
      className="ct-text-button"
      disabled={isShown}
      onClick={() => setGrouping('series')}
    >
      {words.showAsLanes}
    </button>
  );
}

function SeriesList({
  series,
  unlisted,
}: {
  series: readonly SeriesEntry[];
  unlisted: number;
}): ReactElement {
  const language = useLanguage();
  const words = useWords(SUMMARY_WORDS);
  const { listed, more } = useFewOrAll(series);
  return (
    <PanelSection title={words.recurring}>
      <ul className="ct-series-list" aria-label={words.recurring}>
        {listed.map((one) => (
          <li key={one.id}>
            <h4>{one.title}</h4>
            <p className="ct-note">
              {[eventCount(one.facts.count, language), partnerWords(one, language)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <SeriesLines facts={one.facts} planned={one.planned} />
            <EditionList series={one} />
          </li>
        ))}
      </ul>
      {more}
      <NotListed count={more ? 0 : unlisted} />
    </PanelSection>
  );
}

function partnerWords({ partners, morePartners }: SeriesEntry, language: Language): string {
  const names = partners.map(({ name }) => name);
  return withMore(listWords(names, language), morePartners, SUMMARY_WORDS[language]);
}

function PartnerList({
  partners,
  unlisted,
}: {
  partners: readonly PartnerEntry[];
  unlisted: number;
}): ReactElement {
  const words = useWords(SUMMARY_WORDS);
  const { listed, more } = useFewOrAll(partners);
  return (
    <PanelSection title={words.partnersAndSeries}>
      <ul className="ct-partner-list" aria-label={words.partnersAndSeries}>
        {listed.map((partner) => (
          <li key={partner.code}>
            <span className="ct-bar-label" title={partner.name}>
              <Flag code={partner.code} />
              <span>{partner.name}</span>
            </span>
            <LastMet partner={partner} />
            {partner.series.length > 0 && (
              <p className="ct-note">
                {withMore(partner.series.join(words.titleJoint), partner.moreSeries, words)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more}
      <NotListed count={more ? 0 : unlisted} />
    </PanelSection>
  );
}

/** "last met 5 Dec 2017". */
function LastMet({ partner: { name, last } }: { partner: PartnerEntry }): ReactElement {
  const language = useLanguage();
  const words = useWords(SUMMARY_WORDS);
  if (!last) return <span className="ct-note">{words.notHeldYet}</span>;
  return (
    <span>
      <span className="ct-note">{words.lastMet} </span>
      <EventDate link={last} name={commaWords([name, words.lastMet], language)} />
    </span>
  );
}
