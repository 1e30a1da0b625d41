import type { EventDraft, JsonValue } from './event-draft.ts';
import { withoutGaps } from './json-value.ts';
import type { OwnRead } from './own-fields.ts';

/**
 * Lays what our writer has told over what the foreign members tell. Fields that a draft has a place for go there; ids of
 * kinds and series, and lists that drafts know less of, go into `fields`.
 */
export function layOwn(
  draft: EventDraft,
  { fields, sources, kindLabel, seriesTitle }: OwnRead,
): EventDraft {
  const { kind, series, participants, attendance, outcomes, announced, ...others } = fields;
  const { zh, background, extra, sources: _, ...plain } = others;
  const own = withoutGaps({ kind, series, participants, attendance, outcomes, announced });
  return withoutGaps({
    ...draft,
    ...plain,
    kind: draft.kind ?? kindLabel,
    series: draft.series ?? seriesTitle,
    titleZh: zh?.title ?? draft.titleZh,
    summaryZh: zh?.summary ?? draft.summaryZh,
    isBackground: background ?? draft.isBackground,
    sources: sources ?? draft.sources,
    extra: extra || draft.extra ? { ...draft.extra, ...extra } : undefined,
    fields: Object.keys(own).length > 0 ? (own as unknown as Record<string, JsonValue>) : undefined,
  }) as EventDraft;
}
