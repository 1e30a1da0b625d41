import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import './panel-section.css';

/** A part of a side panel that can be folded away. What stands at the right of its title stays in sight. */
export function PanelSection({
  title,
  aside,
  isOpenAtFirst = true,
  children,
}: {
  title: string;
  aside?: ReactNode;
  isOpenAtFirst?: boolean;
  children: ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const bodyId = useId();
  return (
    <section className="ct-section">
      <header className="ct-section-head">
        <h3 className="ct-section-title">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => setIsOpen(!isOpen)}
          >
            <IconChevronDown size={14} aria-hidden="true" />
            {title}
          </button>
        </h3>
        {aside}
      </header>
      <div id={bodyId} className="ct-section-body" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
