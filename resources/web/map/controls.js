/* Round the edge: the mode switch, fit and zoom, the scale, and which border view this is. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make, draw } = dateline;
  const box = map.getContainer();

  function button(key, path, act) {
    const icon = draw("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, draw("path", { d: path }));
    const made = make("button", "tool", { type: "button", "data-word": key }, icon);
    made.addEventListener("click", act);
    return made;
  }

  const globe = button("world", "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M1.8 8h12.4M8 1.8c-4.6 4-4.6 8.400 0 12.4M8 1.8c4.600 4 4.600 8.400 0 12.4", () => atlas.toggleWorld());
  const tools = make("div", "tools corner", { role: "group", "data-word": "tools" },
    button("zoom_in", "M8 3v10M3 8h10", () => map.zoomIn(0.5)),
    button("zoom_out", "M3 8h10", () => map.zoomOut(0.5)),
    button("fit", "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4", () => atlas.fit()),
    globe);

  const modes = make("div", "modes corner", { role: "group", "data-word": "modes" },
    ...["spoken-about", "who-speaks"].map((mode) => {
      const made = make("button", "", { type: "button", "data-mode": mode });
      made.addEventListener("click", () => { if (state.mode !== mode) { state.mode = mode; atlas.emit("mode"); atlas.tell({ t: "mode_chosen", mode }); } });
      return made;
    }));

  const chip = make("button", "chip", { type: "button", "aria-haspopup": "true", "aria-expanded": "false" });
  const views = make("div", "views", { hidden: "", role: "group", "data-word": "views" });
  const bar = make("div", "bar"), distance = make("span", "distance");
  const foot = make("div", "foot corner", {}, views, chip, make("div", "scale", {}, distance, bar));
  let known = {};

  function toggleViews(show = views.hidden) {
    if (views.hidden === !show) return;
    views.hidden = !show;
    atlas.tell({ t: "opened", open: show });
    chip.setAttribute("aria-expanded", String(show));
    if (show) views.querySelector("[aria-pressed=true]")?.focus();
  }
  chip.addEventListener("click", () => toggleViews());
  foot.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || views.hidden) return;
    event.stopPropagation();
    toggleViews(false);
    chip.focus();
  });

  function nameBorders() {
    const view = known[state.borders];
    if (!view) return;
    const name = atlas.said(view.name), { date } = view;
    chip.replaceChildren(atlas.word("chip", { view: name }), make("span", "more", {}, " · ", atlas.word("chip.more", { source: view.short_source, date })));
    chip.title = atlas.word("chip.title", { view: name, source: view.source, date });
    views.replaceChildren(...Object.entries(known).map(([key, one]) => {
      const made = make("button", "", { type: "button", "aria-pressed": String(key === state.borders) },
        make("strong", "", {}, atlas.word("view", { view: atlas.said(one.name), date: one.date })), make("span", "", {}, atlas.said(one.note)), make("span", "source", {}, one.source));
      made.addEventListener("click", () => { toggleViews(false); if (key !== state.borders) atlas.tell({ t: "borders_chosen", view: key }); });
      return made;
    }));
    atlas.emit("legend");
  }

  /** A round number of kilometres that takes 50 to 110 pixels at the middle of the view. */
  function measure() {
    const crs = map.options.crs, pixels = crs.transformation._a * crs.scale(map.getZoom()) * 1000;
    const most = (box.classList.contains("slimmer") ? 55 : 110) / pixels, power = 10 ** Math.floor(Math.log10(most));
    const km = [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power;
    bar.style.width = `${(km * pixels).toFixed(1)}px`;
    distance.textContent = atlas.word("kilometres", { distance: atlas.number(km) });
  }

  function mark() {
    modes.hidden = Boolean(state.plate.legend && !state.plate.legend.has_voices);
    for (const made of modes.children) made.setAttribute("aria-pressed", String(made.dataset.mode === state.mode));
    globe.setAttribute("aria-pressed", String(atlas.inWorld()));
  }

  atlas.cornerBoxes = () => {
    const frame = box.getBoundingClientRect();
    const boxes = [...box.querySelectorAll(".corner")].map((corner) => {
      const r = corner.getBoundingClientRect();
      return [r.left - frame.left - 4, r.top - frame.top - 4, r.right - frame.left + 4, r.bottom - frame.top + 4];
    });
    const { left, right } = state.covered;
    if (left) boxes.push([0, 0, left, frame.height]);
    if (right) boxes.push([frame.width - right, 0, frame.width, frame.height]);
    return boxes;
  };

  for (const corner of [modes, tools, foot]) {
    box.append(dateline.apart(corner));
  }

  // The map is the window: the wheel zooms it at once, towards the pointer, and so does a double click.
  map.scrollWheelZoom.enable();
  map.doubleClickZoom.enable();

  /** Write what stands on the controls, or is said of those that show a sign only. */
  function write() {
    for (const element of box.querySelectorAll("[data-word]")) {
      const text = atlas.word(element.dataset.word);
      element.setAttribute("aria-label", text);
      if (element.tagName === "BUTTON") element.title = text;
    }
    for (const made of modes.children) made.textContent = atlas.word(`mode.${made.dataset.mode}`);
    nameBorders();
    measure();
  }

  const suit = () => { box.classList.toggle("narrow", map.getSize().x < 700); box.classList.toggle("slim", map.getSize().x - state.covered.left - state.covered.right < 500); box.classList.toggle("slimmer", map.getSize().x - state.covered.left - state.covered.right < 400); };
  suit();
  map.on("resize", suit);
  atlas.on("covered", suit);

  /** A slim map has no room for both corners: the border view is named in the legend then. */
  function house() {
    const legend = box.querySelector(".legend"), isSlim = box.classList.contains("slim");
    const home = isSlim && legend && !legend.classList.contains("folded") ? legend : foot;
    if (chip.parentNode === home && chip === (home === foot ? home.children[1] : home.lastChild)) return;
    if (home === foot) foot.prepend(views, chip);
    else legend.append(views, chip);
  }
  atlas.on("legend covered", house);
  map.on("resize", house);

  atlas.loadViews = async () => { known = await atlas.data("views"); nameBorders(); };
  atlas.on("words", write);
  atlas.on("borders", nameBorders);
  atlas.on("mode placed show", mark);
  atlas.on("placed facts", measure);
  map.on("zoomend resize", measure);
  mark();
});
