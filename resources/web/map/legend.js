/* The legend: what the colours and signs mean here, and on a click only that. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make, draw } = dateline;
  const STEPS = { "spoken-about": ["1–2", "3–5", "6–11", "12–24", "25+"], "who-speaks": ["1", "2", "3–4", "5–7", "8+"] };
  const box = make("section", "legend corner");
  map.getContainer().append(box);
  dateline.apart(box);
  let chosen = "", open = true, brief = false, dressed = false;

  const classOf = (shade) => (state.mode === "spoken-about" ? shade.about : shade.voice);
  const has = (test) => state.plate.countries.filter(test).length;

  /** A row that filters: the key names the filter, the test says which countries stay. */
  function row(key, sign, text, test, kind = null) {
    const button = make("button", "row", { type: "button", "aria-pressed": String(chosen === key) }, sign, make("span", "", {}, text));
    if (kind === null) button.dataset.sign = key;
    button.addEventListener("click", (event) => press(event, key, test, kind));
    return button;
  }

  /** Alt+click asks why a sign stands for what it does; a click alone filters by it. */
  function press(event, key, test, kind) {
    if (!event.altKey) choose(key, test, kind);
    else if (kind === null) atlas.tell({ t: "ask_why_sign", sign: key });
  }

  // The key for "why?" means the sign that has the focus, where one has.
  box.addEventListener("keydown", (event) => {
    const sign = event.target.dataset?.sign;
    if (event.key !== "?" || !sign) return;
    event.stopPropagation();
    atlas.tell({ t: "ask_why_sign", sign });
  });

  function choose(key, test, kind) {
    chosen = chosen === key ? "" : key;
    state.only = chosen && test ? test : null;
    state.onlyKind = chosen && kind !== null ? kind : null;
    atlas.emit("only");
    rebuild();
  }

  function ramp() {
    const prefix = state.mode === "spoken-about" ? "c" : "v";
    const own = state.plate.legend?.steps ?? STEPS[state.mode].map((label, index) => ({ label, level: index + 1 }));
    const steps = own.map(({ label, level }) => {
      const test = (shade) => classOf(shade) === level;
      const key = `${prefix}${level}`;
      const button = make("button", "step", {
        type: "button", "aria-pressed": String(chosen === key), "data-sign": key,
        "aria-label": atlas.word("step", { step: label, countries: atlas.count("countries", has(test)) }),
        title: atlas.count("countries", has(test)),
      }, make("span", `swatch ${key}`), make("span", "", {}, label));
      button.addEventListener("click", (event) => press(event, key, test, null));
      return button;
    });
    return make("div", "ramp", {}, ...steps);
  }

  function sign(kind) {
    const svg = draw("svg", { viewBox: "0 0 26 14", class: `sign ${kind}`, "aria-hidden": "true" });
    if (kind === "arc-sign") svg.append(draw("path", { d: "M2 12Q13 -3 24 12" }));
    else if (kind === "pin-sign") svg.append(draw("circle", { cx: 13, cy: 7, r: 4.6 }));
    else svg.append(draw("rect", { x: 1.5, y: 1.5, width: 23, height: 11, rx: 1.5 }));
    return svg;
  }

  function roles() {
    const rows = [];
    if (state.plate.legend) return make("div");
    const about = (shade) => shade.role === "about", mentioned = (shade) => shade.role === "mentioned";
    if (has(about)) rows.push(row("about", sign("about-sign"), atlas.word("legend.about", { count: atlas.number(has(about)) }), about));
    if (has(mentioned)) rows.push(row("mentioned", sign("mentioned-sign"), atlas.word("legend.mentioned", { count: atlas.number(has(mentioned)) }), mentioned));
    return make("div", "rows two", {}, ...rows);
  }

  /** How far the countries come to word: three classes, each of which filters. */
  function speech() {
    if (state.mode !== "who-speaks" || state.plate.legend) return [];
    return ["sentences", "fragments", "silent"].flatMap((kind) => {
      const test = (shade) => shade.speech === kind, count = has(test);
      return count ? [row(kind, sign(`${kind}-sign`), atlas.word(`legend.${kind}`, { count: atlas.number(count) }), test)] : [];
    });
  }

  /** One sentence of who is spoken about most, and whether that country is heard. */
  function headline() {
    const about = state.plate.countries.filter((shade) => shade.role === "about" && shade.speech !== "none");
    if (state.mode !== "who-speaks" || state.plate.legend || !about.length) return [];
    const most = about.reduce((one, other) => (other.passages > one.passages ? other : one));
    return [make("div", "headline", {}, atlas.word(`headline.${most.speech}`, { country: atlas.name(most.code, Infinity) }))];
  }

  /** The signs on the map: events by kind, and where the article was filed. */
  function kinds() {
    const signs = state.plate.kinds.map((kind) =>
      row(`kind${kind.slot}`, make("span", `spot slot${kind.slot}`), atlas.word(`kind.${kind.name}`), null, kind.slot));
    if (state.plate.pin) signs.push(row("filed-from", sign("pin-sign"), atlas.word("legend.filed", { place: state.plate.pin.place }), (shade) => shade.role === "filed-from"));
    return signs.length ? [make("div", "rows kinds", {}, ...signs)] : [];
  }

  /** The regions that the article names: chosen, one is drawn round its countries. */
  function regions() {
    return (state.plate.regions ?? []).map(({ name, mentions }) => {
      const words = atlas.word("legend.region", { region: name, count: atlas.number(mentions) });
      const button = make("button", "row", { type: "button", "aria-pressed": String(state.region === name) }, sign("region-sign"), make("span", "", {}, words));
      button.addEventListener("click", () => atlas.pickRegion(name));
      return button;
    });
  }

  function arcs() {
    if (!state.selected.arcs.length) return [];
    return [make("div", "row still", {}, sign("arc-sign"), make("span", "", {}, atlas.word("legend.arcs", { country: atlas.name(state.selected.code) })))];
  }

  /** What the map cannot show, so that nobody looks for it there. */
  function left() {
    const { unplaced } = state.plate;
    return unplaced ? [make("div", "row still small", {}, atlas.count("unplaced", unplaced))] : [];
  }

  function rebuild() {
    // Before the first picture there are no words yet, and the countries are more urgent.
    if (!atlas.isReady) return;
    const focused = box.contains(document.activeElement) ? [...box.querySelectorAll("button")].indexOf(document.activeElement) : -1;
    box.setAttribute("aria-label", atlas.word("legend"));
    const head = make("button", "head", { type: "button", "aria-expanded": String(open) }, make("strong", "", {}, state.plate.legend?.title ?? atlas.word(`measure.${state.mode}`)), make("span", "fold", { "aria-hidden": "true" }));
    head.addEventListener("click", () => { open = !open; rebuild(); });
    box.classList.toggle("folded", !open && !brief);
    box.classList.toggle("brief", !open && brief);
    box.replaceChildren(head);
    if (open || brief) {
      if (state.plate.legend) box.append(make("div", "measure", {}, state.plate.legend.measure));
      box.append(...headline(), ramp(), ...speech(), ...kinds(), ...regions(), ...arcs());
    }
    if (open) {
      box.append(roles(), ...left());
      box.append(make("div", "row still", {}, sign("disputed-sign"), make("span", "", {}, dressed ? atlas.word("disputed") : atlas.word("legend.disputed"))));
    }
    if (chosen && (open || brief)) {
      const all = make("button", "row all", { type: "button" }, atlas.word("legend.all"));
      all.addEventListener("click", () => choose(chosen, null, null));
      box.append(all);
    }
    if (focused >= 0) box.querySelectorAll("button")[focused]?.focus();
    atlas.emit("legend");
  }

  /** On a very small map the legend starts folded. */
  function suit() {
    const { x, y } = map.getSize();
    // All of it is a click away; what needs no words to be missed is there from the start.
    const roomy = false, middling = x >= 300 && y >= 440;
    if (roomy === suit.roomy && middling === suit.middling) return;
    suit.roomy = open = roomy;
    suit.middling = brief = middling;
    rebuild();
  }

  atlas.on("show mode", () => { chosen = ""; state.onlyKind = null; rebuild(); });
  atlas.on("words select facts region", rebuild);
  // A picture explains itself: there is no other way to unfold the legend in it.
  let kept = open;
  atlas.on("dressed", (on) => {
    dressed = on;
    if (on) kept = open;
    open = on ? map.getSize().y >= 300 : kept;
    rebuild();
  });
  map.on("resize", suit);
  suit();
});
