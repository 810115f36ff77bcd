// Draws a text with line numbers. Properties: text; runs, for each line "k0:3 a4:13" (kind, first character, length);
// first (the number of the first line); added and removed (lines counted from 1, "3,4,9").
const numbers = (list) => new Set((list || '').split(',').filter(Boolean).map(Number));

const KINDS = { c: 'comment', s: 'string', a: 'address', k: 'keyword', n: 'number' };

function words(line, runs) {
  const box = document.createElement('span');
  box.className = 'tx';
  let at = 0;
  for (const run of (runs || '').split(' ').filter(Boolean)) {
    const [start, length] = run.slice(1).split(':').map(Number);
    box.append(line.slice(at, start));
    const part = document.createElement('span');
    part.className = `tk-${KINDS[run[0]]}`;
    part.textContent = line.slice(start, start + length);
    box.append(part);
    at = start + length;
  }
  box.append(line === '' ? '\u00a0' : line.slice(at));
  return box;
}

class PortalCode extends HTMLElement {
  #values = { text: '', runs: '', first: 1, added: '', removed: '' };
  #due = false;

  connectedCallback() {
    // values may have been set before this class was known to the browser
    for (const name of Object.keys(this.#values)) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#draw();
  }

  #draw() {
    if (this.#due) {
      return;
    }
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      const { text, runs, first, added, removed } = this.#values;
      const plus = numbers(added);
      const minus = numbers(removed);
      const tokens = runs.split('\n');
      this.replaceChildren(...text.split('\n').map((line, index) => {
        const row = document.createElement('span');
        row.className = plus.has(index + 1) ? 'ln ln-add' : minus.has(index + 1) ? 'ln ln-del' : 'ln';
        row.dataset.line = first + index;
        row.append(words(line, tokens[index]));
        return row;
      }));
    });
  }

  #set(name, value) {
    this.#values[name] = value ?? '';
    if (this.isConnected) {
      this.#draw();
    }
  }

  get text() { return this.#values.text; }
  set text(value) { this.#set('text', value); }
  get runs() { return this.#values.runs; }
  set runs(value) { this.#set('runs', value); }
  get first() { return this.#values.first; }
  set first(value) { this.#set('first', value || 1); }
  get added() { return this.#values.added; }
  set added(value) { this.#set('added', value); }
  get removed() { return this.#values.removed; }
  set removed(value) { this.#set('removed', value); }
}

customElements.get('portal-code') ?? customElements.define('portal-code', PortalCode);
