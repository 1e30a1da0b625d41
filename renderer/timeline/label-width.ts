/** What vis-timeline has of the column of lane names, and of its scroll bar. */
export interface LabelColumn {
  /** Applies sizes that it has measured; called once or, where there is no scroll bar, twice in a drawing. */
  _setDOM: () => void;
  props: { left: { width: number }; scrollbarWidth: number };
  dom: { leftContainer: HTMLElement };
}

/**
 * Keeps the lane names as wide as they are when their scroll bar comes or goes; the style sheet keeps its room. In the
 * drawing in which it does, vis-timeline measures the one state and reckons with the other: the time axis would become
 * wider and narrower again, all items would be laid out for each, and after five rounds it gives up where it stands.
 */
export function keepLabelWidth(column: LabelColumn): void {
  const { props, dom } = column;
  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  const apply = column._setDOM.bind(column);
  let innerPx = Number.NaN;
  let widthPx = 0;
  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  const _setDOM = () => {
    const { left, scrollbarWidth } = props;
    // What it reckons with at first: the inner width and a scroll bar. Later in the drawing the inner width alone.
    if (left.width > 0 && left.width !== innerPx) {
      innerPx = left.width - scrollbarWidth;
      const hasBar = dom.leftContainer.classList.contains('vis-vertical-scroll');
      widthPx = hasBar ? left.width : innerPx;
    }
    if (left.width > 0) left.width = widthPx;
    apply();
  };
  Object.assign(column, { _setDOM });
}
