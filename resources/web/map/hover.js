/* The pointer: what it is over, what a click chooses, and the card with a name and its counts. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  const WAIT = 300;
  const box = map.getContainer();
  const title = make("strong"), role = make("span", "role"), lines = make("div", "lines");
  const card = make("div", "card", { role: "tooltip", hidden: "" }, title, role, lines);
  box.append(card);
  let waiting = 0, over = "";

  /** The land drawn at a point of the view, as its path's or marker's data; never its name. */
  function drawnAt(x, y) {
    const frame = box.getBoundingClientRect();
    return document.elementsFromPoint(x + frame.left, y + frame.top)
      .find((element) => element instanceof SVGElement && element.dataset.code)?.dataset ?? {};
  }
  atlas.landAt = (x, y) => drawnAt(x, y).code ?? "";

  const COUNTED = ["quotes_by", "quotes_about", "reported", "events", "leaders", "mentions"];

  function fill(code) {
    const shade = state.shades.get(code);
    title.textContent = atlas.name(code, Infinity);
    role.textContent = shade && !shade.told ? atlas.word(`role.${shade.role}`) : "";
    if (shade?.told) { lines.textContent = shade.told; return; }
    const told = COUNTED.filter((what) => shade?.[what] > 0 || shade?.whole[what] > 0).map((what) => atlas.share(what, shade[what], shade.whole[what]));
    if (state.hits[code]) told.unshift(atlas.count("hits", state.hits[code]));
    if (shade?.speech === "fragments" && state.mode === "who-speaks") told.push(atlas.word("card.fragments"));
    if (shade?.speech === "silent" && state.mode === "who-speaks") told.push(atlas.word("card.silent"));
    lines.textContent = told.length ? told.join(" · ") : atlas.word("card.nothing");
  }

  function stand(x, y) {
    card.hidden = false;
    const size = map.getSize(), wide = card.offsetWidth, high = card.offsetHeight;
    const left = x + 16 + wide > size.x ? x - 12 - wide : x + 16;
    const top = y + 16 + high > size.y ? y - 10 - high : y + 16;
    card.style.transform = `translate(${Math.max(4, left)}px,${Math.max(4, top)}px)`;
  }

  function away() {
    clearTimeout(waiting);
    card.hidden = true;
    over = "";
  }

  /** Show other words in the same card: an arc's, an event's. */
  function say(heading, second, text, x, y) {
    clearTimeout(waiting);
    over = "";
    title.textContent = heading;
    role.textContent = second;
    lines.textContent = text;
    stand(x, y);
  }

  atlas.card = {
    over(code) {
      const anchor = atlas.facts[code]?.anchor;
      clearTimeout(waiting);
      if (!anchor) return;
      waiting = setTimeout(() => {
        fill(code);
        const at = map.latLngToContainerPoint([anchor[1], anchor[0]]);
        stand(at.x, at.y);
      }, WAIT);
    },
    say, away,
  };

  /** What is told of disputed land, in the same card. */
  function fillDispute(area) {
    const told = atlas.dispute(area);
    title.textContent = told.name;
    role.textContent = told.second;
    lines.textContent = told.text;
  }

  function tell(code, area, x, y) {
    if (area) fillDispute(area);
    else fill(code);
    stand(x, y);
  }

  box.addEventListener("mousemove", (event) => {
    const frame = box.getBoundingClientRect(), x = event.clientX - frame.left, y = event.clientY - frame.top;
    // A name is its country wherever it stands; only signs lie over it.
    const named = event.target.closest?.(".leaflet-badges-pane, .leaflet-fan-pane, .corner") ? "" : atlas.labelAt({ x, y });
    box.classList.toggle("over-name", Boolean(named));
    const { code = "", area = "" } = named ? { code: named } : event.target instanceof SVGElement ? event.target.dataset : {};
    const now = area || code;
    if (now === over) return;
    away();
    over = now;
    if (!now || event.buttons) return;
    waiting = setTimeout(() => tell(code, area, x, y), WAIT);
  });
  box.addEventListener("mouseleave", away);
  map.on("movestart zoomstart", away);

  /** What stands at a point of the view: the country whose name it is, else the land drawn there. */
  atlas.countryAt = (point) => atlas.labelAt(point) || drawnAt(point.x, point.y).code || "";

  // One place decides what a click means: a name first, then the land, else nothing.
  map.on("click", ({ containerPoint, originalEvent }) => {
    away();
    const { x, y } = containerPoint;
    const named = atlas.labelAt(containerPoint), { code = "", area } = named ? { code: named } : drawnAt(x, y);
    if (originalEvent?.altKey) { if (code) atlas.askWhy(code); return; }
    if (code) atlas.pick(code);
    if (area) tell(code, area, x, y);
    if (code) atlas.closeFan?.();
    else if (!atlas.closeFan?.()) atlas.tell({ t: "clear" });
  });

  // The right button asks what can be done with what is under the pointer: the program has the menu.
  box.addEventListener("contextmenu", (event) => {
    const frame = box.getBoundingClientRect();
    event.preventDefault();
    away();
    atlas.tell({ t: "menu_asked", code: atlas.countryAt({ x: event.clientX - frame.left, y: event.clientY - frame.top }) });
  });
});
