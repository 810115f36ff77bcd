// Draws a text with line numbers. Properties: text, comment (a prefix), added and removed (line numbers, "3,4,9").
const numbers = (list) => new Set((list || '').split(',').filter(Boolean).map(Number));

class PortalCode extends HTMLElement {
  #values = { text: '', comment: '', added: '', removed: '' };
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
      const { text, comment, added, removed } = this.#values;
      const plus = numbers(added);
      const minus = numbers(removed);
      this.replaceChildren(...text.split('\n').map((line, index) => {
        const row = document.createElement('span');
        row.className = plus.has(index + 1) ? 'ln ln-add' : minus.has(index + 1) ? 'ln ln-del' : 'ln';
        const words = document.createElement('span');
        words.className = comment && line.trimStart().startsWith(comment) ? 'tx com' : 'tx';
        words.textContent = line === '' ? '\u00a0' : line;
        row.append(words);
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
  get comment() { return this.#values.comment; }
  set comment(value) { this.#set('comment', value); }
  get added() { return this.#values.added; }
  set added(value) { this.#set('added', value); }
  get removed() { return this.#values.removed; }
  set removed(value) { this.#set('removed', value); }
}

customElements.get('portal-code') ?? customElements.define('portal-code', PortalCode);
