import { partnerName, type DataSet } from '../../events/data-set.ts';
import { placeText } from '../../events/place-text.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import { STATUS_LABELS } from '../../events/vocabulary.ts';
import { edtfWords } from '../../time/edtf-words.ts';
import type { SourceDraft } from '../drafts/event-draft.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { isWebAddress } from '../html/html-to-text.ts';
import { NOTES_START } from './slide-homes.ts';

/** What a reader of a slide should know beside its summary: status, partners, place and sources with their links. */
export function slideNotes(
  dataSet: DataSet,
  event: CooperationEvent,
  sources: readonly SourceDraft[],
): string {
  const partners = event.partners.map((code) => partnerName(dataSet, code)).join(', ');
  const place = placeText(dataSet, event.place);
  const lines = [
    event.status === 'held' ? '' : `Status: ${STATUS_LABELS.en[event.status].toLowerCase()}`,
    partners && `Partners: ${escapeHtml(partners)}`,
    place === null ? '' : `Place: ${escapeHtml(place)}`,
    sources.length > 0 && `Sources: ${sources.map(sourceHtml).join('; ')}`,
  ];
  const paragraphs = lines.filter(Boolean).map((line) => `<p>${line}</p>`);
  return paragraphs.length > 0 ? `${NOTES_START}${paragraphs.join('')}</div>` : '';
}

function sourceHtml({ publisher, title, published, url }: SourceDraft): string {
  const date = published === undefined ? undefined : edtfWords(published, 'en');
  const words = escapeHtml([publisher, title, date].filter(Boolean).join(', '));
  if (url === undefined || !isWebAddress(url)) return words;
  return `<a href="${escapeHtml(url)}">${words}</a>`;
}
