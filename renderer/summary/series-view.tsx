import type { ReactElement } from 'react';
import type { PartnerEntry, SeriesEntry, SeriesOverview } from '#core/summary/series-overview.ts';
import { useApp } from '../state/store.ts';
import { setGrouping } from '../state/view-actions.ts';
import { Flag } from '../ui/flag.tsx';
import { PanelSection } from '../ui/panel-section.tsx';
import { SeriesLines } from '../ui/series-lines.tsx';
import { EditionList } from './edition-list.tsx';
import { EventDate } from './event-date.tsx';
import { NotListed, useFewOrAll } from './few-or-all.tsx';
import './series.css';
import { andMore, eventsWords, SUMMARY_WORDS } from './summary-words.ts';
import { useSeries } from './use-series.ts';

/** The recurring meetings of what the view keeps, and when each partner was met last. */
export function SeriesView(): ReactElement {
  const { shown, isBusy } = useSeries();
  return (
    <div className="ct-series" aria-busy={isBusy}>
      {shown ? (
        <Listed overview={shown.value} />
      ) : (
        <p className="ct-note">{SUMMARY_WORDS.counting}</p>
      )}
    </div>
  );
}

function Listed({ overview }: { overview: SeriesOverview }): ReactElement {
  const { series, moreSeries, partners, morePartners } = overview;
  return (
    <>
      <p className="ct-note">
        {series.length === 0 ? SUMMARY_WORDS.noSeries : SUMMARY_WORDS.byWholeDataSet}
      </p>
      {series.length > 0 && <LanesButton />}
      {series.length > 0 && <SeriesList series={series} unlisted={moreSeries} />}
      {partners.length > 0 && <PartnerList partners={partners} unlisted={morePartners} />}
    </>
  );
}

/** The same on the timeline. */
function LanesButton(): ReactElement | null {
  const isShown = useApp(({ view }) => view?.groupBy === 'series');
  return (
    <button
      type="button"
      className="ct-text-button"
      disabled={isShown}
      onClick={() => setGrouping('series')}
    >
      {SUMMARY_WORDS.showAsLanes}
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
  const { listed, more } = useFewOrAll(series);
  return (
    <PanelSection title={SUMMARY_WORDS.recurring}>
      <ul className="ct-series-list" aria-label={SUMMARY_WORDS.recurring}>
        {listed.map((one) => (
          <li key={one.id}>
            <h4>{one.title}</h4>
            <p className="ct-note">
              {[eventsWords(one.facts.count), partnerWords(one)].filter(Boolean).join(' · ')}
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

function partnerWords({ partners, morePartners }: SeriesEntry): string {
  return partners.map(({ name }) => name).join(', ') + andMore(morePartners);
}

function PartnerList({
  partners,
  unlisted,
}: {
  partners: readonly PartnerEntry[];
  unlisted: number;
}): ReactElement {
  const { listed, more } = useFewOrAll(partners);
  return (
    <PanelSection title={SUMMARY_WORDS.partnersAndSeries}>
      <ul className="ct-partner-list" aria-label={SUMMARY_WORDS.partnersAndSeries}>
        {listed.map((partner) => (
          <li key={partner.code}>
            <span className="ct-bar-label" title={partner.name}>
              <Flag code={partner.code} />
              <span>{partner.name}</span>
            </span>
            <LastMet partner={partner} />
            {partner.series.length > 0 && (
              <p className="ct-note">{partner.series.join('; ') + andMore(partner.moreSeries)}</p>
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
  if (!last) return <span className="ct-note">{SUMMARY_WORDS.notHeldYet}</span>;
  return (
    <span>
      <span className="ct-note">{SUMMARY_WORDS.lastMet} </span>
      <EventDate link={last} name={`${name}, ${SUMMARY_WORDS.lastMet}`} />
    </span>
  );
}
