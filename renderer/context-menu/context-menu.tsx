import { Kbd, Menu } from '@mantine/core';
import { Fragment, type ReactElement } from 'react';
import { assertNever } from '#core/assert-never.ts';
import { eventTitle } from '#core/events/event-title.ts';
import type { Lane } from '#core/timeline/lanes.ts';
import type { Language } from '#core/words/language.ts';
import { useLanguage } from '../state/language.ts';
import { patch, useApp } from '../state/store.ts';
import { useGivenBackFocus } from '../ui/use-given-back-focus.ts';
import { ENTRY_WORDS, MENU_NAMES, type EntryWords } from './context-words.ts';
import { eventSections } from './event-entries.ts';
import { crowdSections, groundSections, laneSections } from './lane-entries.ts';
import type { ContextMenuState, ContextTarget } from '../state/context-target.ts';
import type { ContextEntry, ContextSection } from './menu-entry.ts';
import './context-menu.css';

/** The menu of what the right button is pressed on; none while none is asked for. */
export function ContextMenu(): ReactElement | null {
  const menu = useApp((state) => state.contextMenu);
  return menu && <OpenMenu key={`${menu.x} ${menu.y}`} {...menu} />;
}

function OpenMenu({ x, y, target }: ContextMenuState): ReactElement {
  const giveBack = useGivenBackFocus();
  const language = useLanguage();
  const name = nameOf(target, language);
  // Some entries ask for the counts of the filters, which may come after the menu: it is drawn anew then.
  useApp((state) => state.facets);
  const run = ({ run: act }: ContextEntry): void => {
    closeMenu();
    giveBack();
    act();
  };
  return (
    <section className="ct-context" aria-label={name}>
      <Menu
        opened
        onClose={closeMenu}
        position="bottom-start"
        floatingStrategy="fixed"
        offset={2}
        shadow="md"
        returnFocus={false}
        withinPortal={false}
        // The first entry takes the focus instead.
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <button
            type="button"
            className="ct-context-point"
            tabIndex={-1}
            aria-label={name}
            style={{ left: x, top: y }}
          />
        </Menu.Target>
        <Menu.Dropdown className="ct-context-menu">
          {sectionsOf(target, language)
            .filter((section) => section.length > 0)
            .map((section, at) => (
              <Fragment key={section[0]?.id}>
                {at > 0 && <Menu.Divider />}
                {section.map((each, place) => (
                  <Menu.Item
                    key={each.id}
                    disabled={!each.isPossible}
                    data-autofocus={(at === 0 && place === 0) || undefined}
                    onClick={() => run(each)}
                    rightSection={<Keys keys={each.keys} />}
                  >
                    {each.words}
                  </Menu.Item>
                ))}
              </Fragment>
            ))}
        </Menu.Dropdown>
      </Menu>
    </section>
  );
}

function closeMenu(): void {
  patch({ contextMenu: null });
}

function Keys({ keys }: { keys: string[] }): ReactElement[] {
  return keys.map((key) => (
    <Kbd key={key} size="xs">
      {key}
    </Kbd>
  ));
}

function nameOf(target: ContextTarget, language: Language): string {
  const names = MENU_NAMES[language];
  switch (target.type) {
    case 'event':
      return names.event(eventTitle(target.detail.event, language));
    case 'crowd':
      return target.item.name;
    case 'lane':
      return names.lane(target.lane.label);
    case 'ground':
      return names.ground;
    default:
      return assertNever(target);
  }
}

/** What stands in a lane has the entries of its lane as well: a keyboard does not come to lane names. */
function sectionsOf(target: ContextTarget, language: Language): ContextSection[] {
  const words = ENTRY_WORDS[language];
  switch (target.type) {
    case 'event':
      return withLane(eventSections(target.detail, target.isInTable, words), target.lane, words);
    case 'crowd':
      return withLane(crowdSections(target.item, words), target.lane, words);
    case 'lane':
      return laneSections(target.lane, words);
    case 'ground':
      return groundSections(language);
    default:
      return assertNever(target);
  }
}

/** What says the same as an entry before it, as of the only partner of an event, is not said again. */
function withLane(
  sections: ContextSection[],
  lane: Lane | null,
  words: EntryWords,
): ContextSection[] {
  const said = new Set(sections.flat().map((each) => each.words));
  const added = lane === null ? [] : laneSections(lane, words);
  return [...sections, ...added.map((section) => section.filter((each) => !said.has(each.words)))];
}
