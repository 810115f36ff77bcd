// The search field's list of hits. The server fills the list and says by data-found what it was found for; here it opens
// in the top layer below the field, the arrow keys walk through field and links, Escape closes and returns to the field.
const GAP = 4;

class PortalSearch extends HTMLElement {
  static observedAttributes = ['data-found'];
  #stop = new AbortController();
  #inList = false;

  connectedCallback() {
    this.#stop = new AbortController();
    const options = { signal: this.#stop.signal };
    this.addEventListener('keydown', (event) => this.#pressed(event), options);
    this.addEventListener('focusin', (event) => this.#entered(event), options);
    this.addEventListener('focusout', (event) => this.#left(event), options);
    this.addEventListener('click', (event) => this.#clicked(event), options);
    window.addEventListener('resize', () => this.#close(), options);
  }

  disconnectedCallback() {
    this.#stop.abort();
  }

  attributeChangedCallback() {
    // the list may come in the same answer, after the attribute; the link that had the focus may be gone with the old one
    requestAnimationFrame(() => {
      if (this.#inList && document.activeElement === document.body) {
        this.#field?.focus();
      }
      this.#follow();
    });
  }

  get #panel() {
    return this.querySelector('[popover]');
  }

  get #field() {
    return this.querySelector('input');
  }

  get #open() {
    return this.#panel?.matches(':popover-open') ?? false;
  }

  #entered(event) {
    this.#inList = this.#panel?.contains(event.target) ?? false;
    this.#follow();
  }

  #follow() {
    if (this.dataset.found !== undefined && this.contains(document.activeElement)) {
      this.#show();
    } else {
      this.#close();
    }
  }

  #show() {
    const panel = this.#panel;
    if (!panel || this.#open) {
      return;
    }
    const place = this.#field.closest('vaadin-text-field').getBoundingClientRect();
    panel.style.top = `${Math.round(place.bottom + GAP)}px`;
    panel.style.left = `${Math.round(place.left)}px`;
    panel.showPopover();
  }

  #close() {
    if (this.#open) {
      this.#panel.hidePopover();
    }
  }

  #pressed(event) {
    if (event.key === 'Escape' && this.#open) {
      event.preventDefault();
      event.stopPropagation();
      this.#field.focus();
      this.#close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (!this.#open) {
      this.#follow();
    }
    const stops = [this.#field, ...(this.#open ? this.#panel.querySelectorAll('a[href]') : [])];
    const now = stops.indexOf(document.activeElement);
    if (stops.length > 1 && now >= 0) {
      event.preventDefault();
      stops[(now + step + stops.length) % stops.length].focus();
    }
  }

  #left(event) {
    if (!event.relatedTarget || !this.contains(event.relatedTarget)) {
      this.#inList = this.#inList && !event.relatedTarget && !event.target.isConnected;
      this.#close();
    }
  }

  #clicked(event) {
    if (event.target.closest?.('a[href]')) {
      this.#close();
    } else if (event.target.closest?.('vaadin-text-field')) {
      this.#follow();
    }
  }
}

customElements.get('portal-search') ?? customElements.define('portal-search', PortalSearch);
