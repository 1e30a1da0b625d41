import type { QueryIndex } from '#core/query/query-index.ts';
import { membersOf } from '#core/timeline/members.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';

/** Ids of all members of an item, page by page; throws when the slice has no such item or the pages do not add up. */
export function listMembers(index: QueryIndex, request: ViewRequest, itemId: string): string[] {
  const ids: string[] = [];
  for (;;) {
    const page = membersOf(index, { request, itemId, from: ids.length });
    if (!page) throw new Error(`there is no item ${itemId}`);
    ids.push(...page.events.map(({ eventId }) => eventId));
    if (ids.length >= page.count || page.events.length === 0) {
      if (ids.length !== page.count) throw new Error(`${page.count} members, ${ids.length} listed`);
      return ids;
    }
  }
}
