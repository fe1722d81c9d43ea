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

const dateline = (() => {
  const parts = [];
  const early = new Map();
  const LONGEST = 40; // letters of a country's name; a longer one is a mistake or a joke

  /** The JSON at an address of our own, asked for once until it is forgotten. */
  function data(name) {
    if (!early.has(name)) {
      early.set(name, fetch(`/geo/${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      }));
    }
    return early.get(name);
  }

  /** Let go of data that has been drawn: megabytes of coordinates that nobody reads again. */
  const forget = (...names) => names.forEach((name) => early.delete(name));

  function makeAtlas(map) {
    const listeners = {};
    return {
      map, data, forget,
      facts: {},
      state: {
        plate: { countries: [], badges: [], pin: null, kinds: [], unplaced: 0, frame: null },
        selected: { code: "", event: "", arcs: [] },
        shades: new Map(),
        theme: "light", mode: "spoken-about", borders: "un-based",
        hits: {}, names: {}, only: null,
      },
      on(signal, hear) { for (const name of signal.split(" ")) (listeners[name] ??= []).push(hear); },
      emit(signal, value) { for (const hear of listeners[signal] ?? []) hear(value); },
      /** What a country is called: as the article's dossier has it, if that is no longer than `most`. */
      name(code, most = LONGEST) {
        const own = this.state.shades.get(code)?.name ?? "";
        const given = own.length <= most ? own : "";
        return this.state.names[code] || given || this.facts[code]?.name || code;
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
  const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 400 }));

  data("un-based-coarse");
  data("countries");
  return { part: (setUp) => parts.push(setUp), parts, makeAtlas, make, draw, apart, twoFrames, idle };
})();
