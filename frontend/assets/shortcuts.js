// Keys that act on the page, copying, and the skip link. The page marks what takes part:
//   data-key="a" or "g h" (with data-key-label)   a field gets the focus, anything else a click
//   data-rows="selector" (with data-next, data-previous)   j and k move the focus among these links; Enter opens one
//   data-copy="text"                              a click copies exactly this text
//   data-copy-link="address"                      a click copies the whole address
//   data-shortcut-help                            a click opens the list of keys
const STORE = 'portreeve-single-keys';
const SECOND_KEY_MILLIS = 1200;
const SAID_MILLIS = 2000;

const typing = (event) => {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement
    && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
};
const shown = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;
const enabled = () => localStorage.getItem(STORE) !== 'off';

class PortalKeys extends HTMLElement {
  #first = '';
  #firstAt = 0;
  #live = null;
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const options = { signal: this.#stop.signal };
    if (!this.firstChild) {
      this.#live = this.#region();
    }
    document.addEventListener('keydown', (event) => this.#pressed(event), options);
    document.addEventListener('click', (event) => this.#clicked(event), options);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  #region() {
    const region = document.createElement('span');
    region.className = 'sr-only';
    region.setAttribute('role', 'status');
    this.append(region);
    return region;
  }

  #pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event) || !enabled()
      || document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar-overlay')) {
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      this.#openList();
      return;
    }
    const two = event.timeStamp - this.#firstAt < SECOND_KEY_MILLIS ? `${this.#first} ${event.key}` : event.key;
    const target = this.#find(two) ?? this.#find(event.key);
    this.#first = event.key;
    this.#firstAt = event.timeStamp;
    if (target) {
      event.preventDefault();
      this.#first = '';
      this.#act(target);
    } else if (event.key === 'j' || event.key === 'k') {
      this.#move(event, event.key === 'j' ? 1 : -1);
    }
  }

  #list() {
    return [...document.querySelectorAll('[data-rows]')].find(shown);
  }

  #move(event, step) {
    const list = this.#list();
    const rows = list ? [...list.querySelectorAll(list.dataset.rows)].filter(shown) : [];
    if (rows.length === 0) {
      return;
    }
    event.preventDefault();
    let now = rows.indexOf(document.activeElement);
    if (now < 0) {
      now = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
    }
    const next = now < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, now + step));
    rows[next].focus();
    rows[next].scrollIntoView({ block: 'nearest' });
  }

  #find(keys) {
    const all = [...document.querySelectorAll('[data-key]')].filter((each) => each.dataset.key === keys && shown(each));
    return all.find((each) => each.closest('main')) ?? all[0];
  }

  #act(target) {
    const link = target.shadowRoot?.querySelector('a[href]');
    if ('value' in target && typeof target.focus === 'function' && !/BUTTON/.test(target.tagName)) {
      target.focus();
    } else {
      (link ?? target).click();
    }
  }

  #clicked(event) {
    for (const element of event.composedPath()) {
      if (!(element instanceof HTMLElement)) {
        continue;
      }
      if (element.dataset.copy !== undefined) {
        this.#copy(element.dataset.copy, element);
        return;
      }
      if (element.dataset.copyLink !== undefined) {
        this.#copy(new URL(element.dataset.copyLink, document.baseURI).href, element);
        return;
      }
      if (element.dataset.shortcutHelp !== undefined) {
        this.#openList();
        return;
      }
      if (element.classList.contains('skip')) {
        event.preventDefault();
        document.getElementById('content')?.focus();
        return;
      }
    }
  }

  async #copy(text, element) {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      done = this.#copyTheOldWay(text);
    }
    this.#say(done ? this.dataset.copied : this.dataset.notCopied);
    if (done) {
      element.classList.add('copied');
      setTimeout(() => element.classList.remove('copied'), SAID_MILLIS);
    }
  }

  // pages that are not served over TLS have no clipboard interface
  #copyTheOldWay(text) {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'sr-only';
    document.body.append(area);
    const before = document.activeElement;
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    before?.focus?.();
    return done;
  }

  #say(words) {
    this.#live.textContent = '';
    requestAnimationFrame(() => { this.#live.textContent = words ?? ''; });
    setTimeout(() => { this.#live.textContent = ''; }, SAID_MILLIS);
  }

  #openList() {
    document.querySelector('dialog.keys')?.remove();
    const dialog = document.createElement('dialog');
    dialog.className = 'keys';
    const title = document.createElement('h2');
    title.id = 'keys-title';
    title.textContent = this.dataset.title ?? '';
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.append(title, this.#rows(), this.#switch(), this.#close(dialog));
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  #rows() {
    const list = document.createElement('dl');
    const keys = new Map([['?', this.dataset.help ?? '']]);
    for (const each of document.querySelectorAll('[data-key]')) {
      const target = this.#find(each.dataset.key);
      if (target) {
        keys.set(each.dataset.key, target.dataset.keyLabel ?? target.textContent.trim());
      }
    }
    const movable = this.#list();
    if (movable) {
      keys.set('j', movable.dataset.next ?? '').set('k', movable.dataset.previous ?? '');
    }
    for (const [key, what] of keys) {
      const term = document.createElement('dt');
      for (const part of key.split(' ')) {
        const cap = document.createElement('kbd');
        cap.className = 'kbd';
        cap.textContent = part;
        term.append(cap);
      }
      const text = document.createElement('dd');
      text.textContent = what;
      list.append(term, text);
    }
    return list;
  }

  #switch() {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = enabled();
    box.addEventListener('change', () => localStorage.setItem(STORE, box.checked ? 'on' : 'off'));
    label.append(box, ` ${this.dataset.enabled ?? ''}`);
    return label;
  }

  #close(dialog) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset.close ?? '';
    button.autofocus = true;
    button.addEventListener('click', () => dialog.close());
    return button;
  }
}

customElements.get('portal-keys') ?? customElements.define('portal-keys', PortalKeys);

// What it stands in is shown, again until fonts and components have given the page its shape or somebody acts.
const STEADY_TIMES = 4;
const MOST_TIMES = 30;
const STEADY_MILLIS = 80;

class PortalHere extends HTMLElement {
  async connectedCallback() {
    const target = this.parentElement;
    const stop = new AbortController();
    for (const act of ['wheel', 'keydown', 'pointerdown']) {
      document.addEventListener(act, () => stop.abort(), { once: true, passive: true, signal: stop.signal });
    }
    target.tabIndex = -1;
    let place = Number.NaN;
    for (let times = 0, steady = 0; times < MOST_TIMES && steady < STEADY_TIMES; times += 1) {
      if (!this.isConnected || stop.signal.aborted) {
        return;
      }
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'center' });
      await new Promise((done) => { setTimeout(done, STEADY_MILLIS); });
      const now = Math.round(target.getBoundingClientRect().top);
      steady = now === place ? steady + 1 : 0;
      place = now;
    }
    stop.abort();
  }
}

customElements.get('portal-here') ?? customElements.define('portal-here', PortalHere);
