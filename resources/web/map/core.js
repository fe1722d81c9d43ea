/* What all parts of the map share: the state, who is told of its changes, and the map's data.
 *
 * A part is a function that gets the atlas and sets itself up; parts know each other only through
 * the atlas: its state, its signals (`on`, `emit`) and the few functions other parts put on it.
 */
"use strict";

// Leaflet would give each marker and each drawing a compositor layer of its own (3-D transforms);
// blending dozens of them for each frame of a pan is what costs most where there is no graphics
// card. With plain transforms all lie on the map pane's one layer, which alone moves.
L.Browser.ie3d = true;

// A pan in whole pixels: between them every pixel of every layer would be mixed from four.
L.PosAnimation.include({
  _runFrame(progress) {
    L.DomUtil.setPosition(this._el, this._startPos.add(this._offset.multiplyBy(progress))._round());
    this.fire("step");
  },
});

const dateline = (() => {
  const parts = [];
  const early = new Map();
  const LONGEST = 40; // letters of a country's name; a longer one is a mistake or a joke

  /** What stands in the page itself under a file's name, once; JSON read, a packed file as bytes. */
  function inline(file) {
    const element = document.querySelector(`script[data-file="${file}"]`);
    if (!element) return null;
    const text = element.textContent;
    element.remove();
    if (!file.endsWith(".bin")) return JSON.parse(text);
    const packed = atob(text), bytes = new Uint8Array(packed.length);
    for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
    return bytes.buffer;
  }

  /** What lies in a file of ours, asked for once until it is taken by `use`. */
  function ask(file) {
    if (!early.has(file)) {
      const here = inline(file);
      early.set(file, here ? Promise.resolve(here) : fetch(`/geo/${file}`).then((answer) => {
        if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
        return file.endsWith(".bin") ? answer.arrayBuffer() : answer.json();
      }));
    }
    return early.get(file);
  }

  /** The content of a file; nothing here keeps it: who draws it holds what is needed again. */
  function use(file) {
    const content = ask(file);
    early.delete(file);
    return content;
  }
  const data = (name) => use(`${name}.json`);
  const outlines = async (name) => dateline.Rings.unpacked(await use(`${name}.bin`));

  function makeAtlas(map) {
    const listeners = {}, held = new Map();
    return {
      isReady: false,
      map, data, outlines,
      facts: {},
      state: {
        plate: { countries: [], badges: [], pin: null, kinds: [], unplaced: 0, frame: null },
        selected: { code: "", event: "", arcs: [] },
        shades: new Map(),
        theme: "light", mode: "spoken-about", borders: "un-based",
        hits: {}, names: {}, only: null,
        covered: { left: 0, top: 0, right: 0, bottom: 0 },
      },
      /** Hear signals; `early` for what the first picture needs. All others hear them after it. */
      on(signal, hear, early = false) { for (const name of signal.split(" ")) (listeners[name] ??= []).push({ hear, early }); },
      emit(signal, value) {
        if (!this.isReady) held.set(signal, value);
        for (const { hear, early } of listeners[signal] ?? []) if (early || this.isReady) hear(value);
      },
      /** The first picture stands: let everybody hear, once, what has been held back. */
      catchUp() {
        this.isReady = true;
        for (const [signal, value] of held) for (const { hear, early } of listeners[signal] ?? []) if (!early) hear(value);
        held.clear();
      },
      /** What a country is called: as the article's dossier has it, if that is no longer than `most`. */
      name(code, most = LONGEST) {
        const own = this.state.shades.get(code)?.name ?? "";
        const given = own.length <= most ? own : "";
        return this.state.names[code] || given || this.said(this.facts[code]?.name) || code;
      },
      tell() {},
    };
  }

  /** Make an element: `make("div", "legend", {title: "…"}, "text", child…)`; text stays text. */
  function make(tag, classes = "", attributes = {}, ...children) {
    const element = document.createElement(tag);
    if (classes) element.className = classes;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  /** The same for SVG. */
  function draw(tag, attributes = {}, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  /** Keep what happens on a card from the map below it; Leaflet's own way forgets removed buttons. */
  function apart(element) {
    L.DomEvent.disableClickPropagation(element);
    L.DomEvent.disableScrollPropagation(element);
    element.addEventListener("click", (event) => event.stopPropagation());
    return element;
  }

  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  /** The map has a size: the page may come before its window, and would draw itself twice. */
  const sized = (map) => new Promise((done) => {
    const box = map.getContainer(), has = () => box.clientWidth > 0 && box.clientHeight > 0;
    if (has()) { done(); return; }
    const watch = new ResizeObserver(() => { if (has()) { watch.disconnect(); done(); } });
    watch.observe(box);
  });
  const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 400 }));

  return { inline, part: (setUp) => parts.push(setUp), parts, makeAtlas, make, draw, apart, sized, twoFrames, idle };
})();
