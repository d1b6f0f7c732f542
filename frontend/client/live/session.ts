import { type TemplateResult, html } from 'lit';
import { word } from '../words/words';

/** Also a cell that failed may have set variables before. */
const RAN = 'gb-cell[data-status="OK"]:not(.stale), gb-cell[data-status="ERROR"]:not(.stale)';
const BUSY = ['WAITING', 'SENT', 'RUNNING'];

/** Tells whether cells run that a figure in view waits for, as `detail.waits`. */
export const WAITS = 'live-waits';

/**
 * Calls when the figure is in view and cells of this session have run since the last time: then there may be something
 * new to draw. While cells are queued it waits for the last of them, and says so with the event `live-waits`.
 */
export function whenCellsRan(root: HTMLElement, act: () => void): void {
  let visible = false;
  let due = false;
  let waits = false;
  const cells = () => [...document.querySelectorAll<HTMLElement>('gb-cell')];
  const tell = (now: boolean) => {
    if (now === waits) return;
    waits = now;
    root.dispatchEvent(new CustomEvent(WAITS, { bubbles: true, detail: { waits } }));
  };
  const look = () => {
    if (!root.isConnected) {
      // A figure below a cell's answer goes with the answer.
      changes.disconnect();
      sight.disconnect();
      return;
    }
    const busy = visible && cells().some((cell) => BUSY.includes(cell.dataset.status ?? ''));
    tell(busy);
    if (!visible || !due || busy) return;
    due = false;
    act();
  };
  const sight = new IntersectionObserver((entries) => {
    visible = entries.some((entry) => entry.isIntersecting);
    look();
  });
  const changes = new MutationObserver((all) => {
    const ran = ({ target, oldValue }: MutationRecord) =>
      target instanceof HTMLElement && target.matches(RAN) && target.dataset.status !== oldValue;
    due ||= all.some(ran);
    look();
  });
  const from = root.closest('main') ?? document.body;
  changes.observe(from, { subtree: true, attributes: true, attributeFilter: ['data-status'], attributeOldValue: true });
  due = cells().some((cell) => cell.matches(RAN));
  sight.observe(root);
}

/** What to say when the session had no answer. */
export function trouble(type: string, message: string): TemplateResult {
  if (type === 'NameError') {
    const name = /'(.+?)'/.exec(message)?.[1] ?? '';
    return html`<p class="hint">${word('live.names-above', name)}</p>`;
  }
  return html`<p class="trouble">${word('live.failed', type, message)}</p>`;
}

export interface Bar {
  name: string;
  size: number;
  text: string;
  marked?: boolean;
}

/** Bars from a common line, for numbers between 0 and 1 (or −1 and 1). */
export function bars(label: string, all: Bar[]): TemplateResult {
  const signed = all.some(({ size }) => size < 0);
  return html`<ul class="bars ${signed ? 'signed' : ''}" aria-label=${label}>
    ${all.map(
      ({ name, size, text, marked }) => html`<li class=${marked ? 'marked' : ''}>
        <span class="name">${name}</span>
        <span class="track" aria-hidden="true"
          ><span class="bar" style=${signed ? half(size) : `width: ${(clamp(size) * 100).toFixed(1)}%`}></span
        ></span>
        <span class="number">${text}</span>
      </li>`,
    )}
  </ul>`;
}

const clamp = (n: number): number => Math.min(Math.max(n, 0), 1);

function half(size: number): string {
  const wide = clamp(Math.abs(size)) * 50;
  return `width: ${wide.toFixed(1)}%; margin-inline-start: ${(size < 0 ? 50 - wide : 50).toFixed(1)}%`;
}
