/** The elements of a lane of vis-timeline: each stands in a column with those of the other lanes. */
type LaneElements = Record<'label' | 'foreground' | 'background' | 'axis', HTMLElement>;

/** What vis-timeline's set of items has of its lanes. */
export interface LaneSet {
  dom: Record<'labelSet' | 'foreground' | 'background' | 'axis', HTMLElement>;
  groups: Record<
    string,
    {
      dom: LaneElements;
      props: { label: { width: number; height: number } };
      height: number | undefined;
      /** Whether it is in sight, as of the last drawing. */
      isVisible: boolean;
    }
  >;
  /** The lanes in their order, as it counts their margins. */
  groupIds: readonly string[];
}

/**
 * Keeps the lanes of a timeline in an order. vis-timeline takes all of them out of the page and puts them back whenever
 * one comes, goes or has another number, and styles and lays out all that they hold; here only those move that stand in a
 * wrong place, and none is numbered.
 */
export class LaneOrder {
  readonly #lanes: LaneSet;
  #ids: readonly string[] = [];
  /** Whether lanes have moved since a drawing was told so. */
  #haveMoved = false;

  /** Takes the place of the method that puts lanes in order at the beginning of a drawing, and tells whether any moved. */
  constructor(lanes: LaneSet) {
    this.#lanes = lanes;
    // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
    const _orderGroups = () => {
      this.place();
      const haveMoved = this.#haveMoved;
      this.#haveMoved = false;
      return haveMoved;
    };
    Object.assign(lanes, { _orderGroups });
  }

  /**
   * Brings the lanes that are there into their order. Each drawing does so; new ones, which stand behind all others, are
   * best moved before they have been laid out.
   */
  place(): void {
    const lanes = this.#lanes;
    lanes.groupIds = this.#ids;
    sizeLabels(lanes);
    if (placeAll(lanes, this.#ids)) this.#haveMoved = true;
  }

  /** Sets the lanes from top to bottom; tells whether that is another order. It counts from the next placing. */
  set(ids: readonly string[]): boolean {
    const before = this.#ids;
    this.#ids = ids;
    return ids.length !== before.length || ids.some((id, at) => id !== before[at]);
  }
}

/**
 * Gives new lanes the size of the label that another one has. Their own is only measured while they are drawn: until then
 * they would have no height, the scroll bar would go, and all would be drawn twice more for its coming back.
 */
function sizeLabels({ groups }: LaneSet): void {
  const labels = Object.values(groups).map(({ props }) => props.label);
  const measured = labels.find(({ height }) => height > 0);
  if (!measured) return;
  const { width, height } = measured;
  for (const label of labels) if (label.height === 0) Object.assign(label, { width, height });
}

/** Has lanes out of sight find their heights with the next drawing: by themselves they keep those that they have. */
export function forgetHeights({ groups }: LaneSet, ids: Iterable<string>): void {
  for (const id of ids) {
    const lane = groups[id];
    if (lane && !lane.isVisible) lane.height = undefined;
  }
}

/** Brings the elements of lanes into their order; tells whether any had to move. */
function placeAll({ dom, groups }: LaneSet, ids: readonly string[]): boolean {
  const lanes = ids.flatMap((id) => groups[id]?.dom ?? []);
  const hasMoved = [
    placeIn(
      dom.labelSet,
      lanes.map(({ label }) => label),
    ),
    placeIn(
      dom.foreground,
      lanes.map(({ foreground }) => foreground),
    ),
    placeIn(
      dom.background,
      lanes.map(({ background }) => background),
    ),
    placeIn(
      dom.axis,
      lanes.map(({ axis }) => axis),
    ),
  ];
  return hasMoved.includes(true);
}

/** The same in one column, where other elements may stand too. */
function placeIn(column: HTMLElement, elements: readonly HTMLElement[]): boolean {
  const ours = new Set<Element>(elements);
  const oursFrom = (element: Element | null): Element | null => {
    let found = element;
    while (found && !ours.has(found)) found = found.nextElementSibling;
    return found;
  };
  let hasMoved = false;
  // Where the next one has to stand. A new one stands behind all others.
  let next = oursFrom(column.firstElementChild);
  for (const element of elements) {
    if (element === next) {
      next = oursFrom(next.nextElementSibling);
    } else {
      column.insertBefore(element, next);
      hasMoved = true;
    }
  }
  return hasMoved;
}
