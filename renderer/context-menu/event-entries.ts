import type { MarkedDetail } from '#core/bridge/channels.ts';
import { placeKey } from '#core/events/place-key.ts';
import { NONE } from '#core/events/value-column.ts';
import { withMargin } from '#core/timeline/view.ts';
import { detailText } from '../panels/detail-as-text.ts';
import { notify, tellOfCopy } from '../state/app-actions.ts';
import { bridge } from '../state/bridge.ts';
import { closeCrowd } from '../state/crowd-actions.ts';
import { revealEvent, selectEvent } from '../state/event-actions.ts';
import { currentLanguage, currentWords } from '../state/language.ts';
import { useApp } from '../state/store.ts';
import { glideTo, setFilter } from '../state/view-actions.ts';
import { shownColumns } from '../table/shown-columns.ts';
import { copyText } from '../ui/clipboard.ts';
import { COPY_WORDS, onlyPartnersWords, type EntryWords } from './context-words.ts';
import { entry, type ContextSection } from './menu-entry.ts';

/** What can be done with an event. */
export function eventSections(
  detail: MarkedDetail,
  isInTable: boolean,
  words: EntryWords,
): ContextSection[] {
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
      entry('open', words.open, open),
      entry(
        'zoom',
        words.zoomToEvent,
        () => bounds && glideTo(withMargin(bounds)),
        bounds !== null,
      ),
    ],
    [
      entry('partners', onlyPartnersWords(detail, words), onlyPartners, partners.length > 0),
      entry('kind', words.only(kind.label), () => setFilter({ kinds: [kind.id] })),
      entry(
        'series',
        words.onlySeries,
        () => event.series !== undefined && setFilter({ series: [event.series] }),
        series !== null,
      ),
      entry('place', words.onlyPlace, () => setFilter({ places: [place] }), place !== NONE),
    ],
    [
      entry('text', words.copyText, () =>
        copy(detailText(detail, currentLanguage()), currentWords(COPY_WORDS).text),
      ),
      entry('row', words.copyRow, () => void copyRow(event.id)),
      entry(
        'link',
        words.copyLink,
        () => link !== undefined && copy(link, currentWords(COPY_WORDS).link),
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
  const words = currentWords(COPY_WORDS);
  const { view, tableSort } = useApp.getState();
  if (!view) return;
  const order = { filter: view.filter, sort: tableSort };
  const place = (await bridge.request('table:place', { order, eventId }))?.value;
  if (place == null) return notify(words.rowGone);
  const columns = shownColumns().map(({ column }) => column);
  const ranges = [{ from: place, to: place + 1 }];
  const answer = await bridge.request('table:text', { order, columns, ranges });
  if (!answer?.value) return notify(words.rowGone);
  copy(answer.value.text, words.row);
}
