/** What can be done in a notebook, by key, button or menu. The keys are those that Jupyter and Colab have taught people. */

export type Command =
  | 'edit'
  | 'leave'
  | 'run'
  | 'run-go-on'
  | 'run-insert'
  | 'select-above'
  | 'select-below'
  | 'insert-above'
  | 'insert-below'
  | 'move-up'
  | 'move-down'
  | 'remove'
  | 'put-back'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'split'
  | 'merge'
  | 'to-code'
  | 'to-text'
  | 'collapse'
  | 'interrupt'
  | 'restart'
  | 'help';

/** Keys that are pressed one after the other are parted by a blank. */
interface Shortcut {
  command: Command;
  keys: string[];
}

/** While a cell is selected, but nothing is typed into it. */
export const whileSelected: Shortcut[] = [
  { command: 'edit', keys: ['Enter'] },
  { command: 'run', keys: ['Ctrl+Enter', 'Meta+Enter'] },
  { command: 'run-go-on', keys: ['Shift+Enter'] },
  { command: 'run-insert', keys: ['Alt+Enter'] },
  { command: 'select-above', keys: ['ArrowUp', 'k'] },
  { command: 'select-below', keys: ['ArrowDown', 'j'] },
  { command: 'insert-above', keys: ['a'] },
  { command: 'insert-below', keys: ['b'] },
  { command: 'move-up', keys: ['Ctrl+Shift+ArrowUp', 'Alt+ArrowUp'] },
  { command: 'move-down', keys: ['Ctrl+Shift+ArrowDown', 'Alt+ArrowDown'] },
  { command: 'remove', keys: ['d d', 'Delete'] },
  { command: 'put-back', keys: ['z'] },
  { command: 'cut', keys: ['x'] },
  { command: 'copy', keys: ['c'] },
  { command: 'paste', keys: ['v'] },
  { command: 'merge', keys: ['Shift+m'] },
  { command: 'to-code', keys: ['y'] },
  { command: 'to-text', keys: ['m'] },
  { command: 'collapse', keys: ['o'] },
  { command: 'interrupt', keys: ['i i'] },
  { command: 'restart', keys: ['0 0'] },
  { command: 'help', keys: ['?', 'h'] },
];

/** While something is typed into a cell. */
export const whileEditing: Shortcut[] = [
  { command: 'leave', keys: ['Escape'] },
  { command: 'run', keys: ['Ctrl+Enter', 'Meta+Enter'] },
  { command: 'run-go-on', keys: ['Shift+Enter'] },
  { command: 'run-insert', keys: ['Alt+Enter'] },
  { command: 'split', keys: ['Ctrl+Shift+-', 'Ctrl+Shift+_'] },
];

/** What the editors do themselves. */
export const byEditors: Command[] = ['leave', 'run', 'run-go-on'];

/** Colab's first key: what is pressed next counts as if a cell were selected. */
export const PREFIX = 'Ctrl+m';

const SECOND_KEY_WITHIN = 1000;

/** Finds the command of the keys that are pressed. */
export class Keys {
  private first = '';
  private firstAt = 0;
  private prefixed = false;

  find(event: KeyboardEvent, isEditing: boolean): Command | 'more' | undefined {
    const key = name(event);
    if (!key) return undefined;
    if (key === PREFIX) {
      this.prefixed = true;
      return 'more';
    }
    const shortcuts = isEditing && !this.prefixed ? whileEditing : whileSelected;
    this.prefixed = false;
    const isSecond = event.timeStamp - this.firstAt < SECOND_KEY_WITHIN;
    const both = `${this.first} ${key}`;
    this.first = key;
    this.firstAt = event.timeStamp;
    const found = (keys: string) => shortcuts.find((shortcut) => shortcut.keys.includes(keys))?.command;
    const command = (isSecond ? found(both) : undefined) ?? found(key);
    if (command) this.first = '';
    return command ?? (shortcuts.some(({ keys }) => keys.some((one) => one.startsWith(`${key} `))) ? 'more' : undefined);
  }
}

function name(event: KeyboardEvent): string | undefined {
  const { key } = event;
  if (key.length > 1 && ['Control', 'Shift', 'Alt', 'Meta'].includes(key)) return undefined;
  // A sign such as '?' needs Shift on one keyboard and not on another.
  const isLetter = key.length > 1 || /[a-z]/i.test(key);
  const shift = event.shiftKey && (isLetter || event.ctrlKey);
  return [
    event.ctrlKey && 'Ctrl',
    event.metaKey && 'Meta',
    event.altKey && 'Alt',
    shift && 'Shift',
    key.length === 1 ? key.toLowerCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}
