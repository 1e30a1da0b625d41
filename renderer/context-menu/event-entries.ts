import type { MarkedDetail } from '#core/bridge/channels.ts';
import { placeKey } from '#core/events/place-key.ts';
import { NONE } from '#core/events/value-column.ts';
import { withMargin } from '#core/timeline/view.ts';
import { detailText } from '../panels/detail-as-text.ts';
import { notify, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { closeCrowd } from '../state/crowd-actions.ts';
import { revealEvent, selectEvent } from '../state/event-actions.ts';
import { useApp } from '../state/store.ts';
import { glideTo, setFilter } from '../state/view-actions.ts';
import { shownColumns } from '../table/shown-columns.ts';
import { copyText } from '../ui/clipboard.ts';
import { COPY_WORDS, ENTRY_WORDS, onlyKindWords, onlyPartnersWords } from './context-words.ts';
import { entry, type ContextSection } from './menu-entry.ts';

/** What can be done with an event. */
export function eventSections(detail: MarkedDetail, isInTable: boolean): ContextSection[] {
  const { event, partners, kind, series, bounds } = detail;
  const place = placeKey(event.place);
  const link = detail.sources.find(({ url }) => url !== undefined)?.url;
  const open = (): void => {
    closeCrowd();
    void (isInTable ? revealEvent(event.id) : selectEvent(event.id));
  };
  const onlyPartners = (): void => setFilter({ partners: partners.map(({ code }) => code) });
  return [
    [
      entry('open', ENTRY_WORDS.open, open),
      entry(
        'zoom',
        ENTRY_WORDS.zoomToEvent,
        () => bounds && glideTo(withMargin(bounds)),
        bounds !== null,
      ),
    ],
    [
      entry('partners', onlyPartnersWords(detail), onlyPartners, partners.length > 0),
      entry('kind', onlyKindWords(detail), () => setFilter({ kinds: [kind.id] })),
      entry(
        'series',
        ENTRY_WORDS.onlySeries,
        () => event.series !== undefined && setFilter({ series: [event.series] }),
        series !== null,
      ),
      entry('place', ENTRY_WORDS.onlyPlace, () => setFilter({ places: [place] }), place !== NONE),
    ],
    [
      entry('text', ENTRY_WORDS.copyText, () => copy(detailText(detail), COPY_WORDS.text)),
      entry('row', ENTRY_WORDS.copyRow, () => void copyRow(event.id)),
      entry(
        'link',
        ENTRY_WORDS.copyLink,
        () => link !== undefined && copy(link, COPY_WORDS.link),
        link !== undefined,
      ),
    ],
  ];
}

function copy(text: string, done: string): void {
  void tellOfCopy(copyText(text), done);
}

/** Copies an event as the table would: its head and its row, parted by tabs. */
async function copyRow(eventId: string): Promise<void> {
  const { view, tableSort } = useApp.getState();
  if (!view) return;
  const order = { filter: view.filter, sort: tableSort };
  const place = (await bridge.request('table:place', { order, eventId }))?.value;
  if (place == null) return notify(COPY_WORDS.rowGone);
  const columns = shownColumns().map(({ column }) => column);
  const ranges = [{ from: place, to: place + 1 }];
  const answer = await bridge.request('table:text', { order, columns, ranges });
  if (!answer?.value) return notify(COPY_WORDS.rowGone);
  copy(answer.value.text, COPY_WORDS.row);
}
