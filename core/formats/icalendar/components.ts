import { parseContentLine, unfoldLines, type ContentLine } from './content-line.ts';

/** A VEVENT or VJOURNAL: the properties of its own, without those of the alarms in it. */
export interface EventComponent {
  name: 'VEVENT' | 'VJOURNAL';
  /** From 0, among those of the same name in the file. */
  index: number;
  /** Of its BEGIN. */
  line: number;
  properties: ContentLine[];
  /** Lines in it that are no properties. */
  strayLines: { text: string; line: number }[];
  /** False when its END is missing. */
  isClosed: boolean;
}

/** What stands in a file of calendars. */
export interface Components {
  /** In the order of the file. */
  events: EventComponent[];
  /** Properties of the calendars themselves. */
  head: ContentLine[];
  /** The lines of each VTIMEZONE, by its TZID; of two with one name the first. */
  zones: Map<string, string[]>;
  /** How many components there are of any other name, directly in a calendar. */
  others: Map<string, { count: number; line: number }>;
  hasCalendar: boolean;
  /** Line of the first calendar whose END is missing. */
  openCalendar: number | undefined;
}

interface Open {
  name: string;
  line: number;
  event?: EventComponent;
  zone?: { lines: string[]; id?: string };
}

/** The components that have begun and not ended, in bounded time for each step however deep they stand. */
class OpenParts {
  readonly #parts: Open[] = [];
  readonly #counts = new Map<string, number>();
  #eventAt = -1;

  get innermost(): Open | undefined {
    return this.#parts.at(-1);
  }

  get isInEvent(): boolean {
    return this.#eventAt >= 0;
  }

  first(name: string): Open | undefined {
    return this.#parts.find((part) => part.name === name);
  }

  enter(part: Open): void {
    if (part.event) this.#eventAt = this.#parts.length;
    this.#parts.push(part);
    this.#counts.set(part.name, (this.#counts.get(part.name) ?? 0) + 1);
  }

  /** Ends the innermost component of a name and those in it that have lost their ends; undefined when there is none. */
  leave(name: string): Open | undefined {
    if (!this.#counts.get(name)) return undefined;
    let part = this.#pop();
    while (part && part.name !== name) part = this.#pop();
    return part;
  }

  leaveEvent(): void {
    while (this.isInEvent) this.#pop();
  }

  #pop(): Open | undefined {
    const part = this.#parts.pop();
    if (part) this.#counts.set(part.name, (this.#counts.get(part.name) ?? 0) - 1);
    if (this.#eventAt >= this.#parts.length) this.#eventAt = -1;
    return part;
  }
}

/** Finds the components of a file, however many calendars it has, and also those that stand in none. */
export function findComponents(text: string): Components {
  const found: Components = {
    events: [],
    head: [],
    zones: new Map(),
    others: new Map(),
    hasCalendar: false,
    openCalendar: undefined,
  };
  const open = new OpenParts();
  const counts = { VEVENT: 0, VJOURNAL: 0 };

  const begin = (name: string, line: number) => {
    // A VEVENT never stands in another: the one before has lost its end.
    if (name === 'VEVENT' || name === 'VCALENDAR') open.leaveEvent();
    const parent = open.innermost;
    const part: Open = { name, line };
    if (name === 'VCALENDAR') found.hasCalendar = true;
    else if (parent?.zone) part.zone = parent.zone;
    else if (name === 'VTIMEZONE') part.zone = { lines: [] };
    else if ((name === 'VEVENT' || name === 'VJOURNAL') && !open.isInEvent) {
      const index = counts[name]++;
      part.event = { name, index, line, properties: [], strayLines: [], isClosed: false };
      found.events.push(part.event);
    } else if (parent?.name === 'VCALENDAR') countOther(found, name, line);
    open.enter(part);
  };

  const end = (name: string) => {
    const part = open.leave(name);
    if (part?.event) part.event.isClosed = true;
    if (part?.name === 'VTIMEZONE' && part.zone) keepZone(found, part.zone);
  };

  for (const unfolded of unfoldLines(text)) {
    const property = parseContentLine(unfolded);
    const part = open.innermost;
    const name = property?.value.trim().toUpperCase() ?? '';
    if (property?.name === 'BEGIN') begin(name, property.line);
    (open.innermost?.zone ?? part?.zone)?.lines.push(unfolded.text);
    if (property?.name === 'BEGIN') continue;
    if (property?.name === 'END') end(name);
    else if (!property) part?.event?.strayLines.push(unfolded);
    else if (part?.event) part.event.properties.push(property);
    else if (part?.name === 'VCALENDAR') found.head.push(property);
    else if (part?.name === 'VTIMEZONE' && part.zone && property.name === 'TZID')
      part.zone.id = property.value.trim();
  }
  found.openCalendar = open.first('VCALENDAR')?.line;
  return found;
}

function countOther({ others }: Components, name: string, line: number) {
  const other = others.get(name) ?? { count: 0, line };
  other.count += 1;
  others.set(name, other);
}

function keepZone({ zones }: Components, { id, lines }: { id?: string; lines: string[] }) {
  if (id !== undefined && !zones.has(id)) zones.set(id, lines);
}
