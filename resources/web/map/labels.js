/* The countries' names: placed anew for each view, the weightiest first, none over another. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  const pane = map.createPane("labels");
  pane.style.zIndex = 400;
  pane.classList.add("leaflet-zoom-hide");
  const pool = new Map();
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  const clamp = (least, x, most) => Math.max(least, Math.min(most, x));

  /** The pixels of a kilometre here: equal-area maps stretch little near their centre. */
  function pixelsPerKm() {
    const crs = map.options.crs;
    return crs.transformation._a * crs.scale(map.getZoom()) * 1000;
  }

  /** How a name is set: size, weight, capitals and spacing, from the room the country has. */
  function setting(code, fact, radius, big = radius > 34) {
    const selected = state.selected.code === code;
    const shade = state.shades.get(code);
    const size = clamp(10.5, 8.5 + radius / 9, 19) + (selected ? 1 : 0);
    const text = big ? atlas.capitals(atlas.name(code)) : atlas.name(code);
    const spacing = big ? clamp(0.05, (radius - 34) / 320, 0.3) : 0;
    const weight = big || selected || shade?.role === "about" ? 600 : 500;
    return { text, size: Math.round(size * 2) / 2, weight, spacing: Math.round(spacing * 50) / 50 };
  }

  function widthOf({ text, size, weight, spacing }) {
    const key = `${weight}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = `${weight} 20px "Noto Sans", sans-serif`;
      width = context.measureText(text).width / 20;
      widths.set(key, width);
    }
    return size * (width + spacing * text.length);
  }

  const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  function candidates() {
    const km = pixelsPerKm();
    const size = map.getSize();
    const found = [];
    for (const [code, fact] of Object.entries(atlas.facts)) {
      if (fact.within || !atlas.shapes.has(code)) continue;
      const shade = state.shades.get(code);
      const radius = fact.radius_km * km;
      const told = (shade ? 1 + shade.passages : 0) + (state.hits[code] ? 1e4 : 0);
      if (radius < 7 && !told && state.selected.code !== code) continue;
      const point = map.latLngToContainerPoint([fact.anchor[1], fact.anchor[0]]);
      const reach = Math.max(radius * 3, 60);
      if (point.x < -reach || point.y < -reach || point.x > size.x + reach || point.y > size.y + reach) continue;
      const rank = (state.selected.code === code ? 1e9 : 0) + told * 1e4 + radius;
      found.push({ code, fact, radius, told, point, rank, km });
    }
    return found.sort((a, b) => b.rank - a.rank);
  }

  /** The places a name may take, each with what it costs to take it. */
  function seats({ fact, radius, point, km }, width, height) {
    if (fact.anchors && radius > 30) return roomySeats(fact, point, km, width, radius);
    const step = height * 0.95, aside = width / 2 + Math.max(radius, 6) + 3;
    const places = [[point.x, point.y, radius < 6 ? 30 : 0], [point.x, point.y - step, 6], [point.x, point.y + step, 6]];
    if (radius < 14) {
      places.push([point.x + aside, point.y, 8], [point.x - aside, point.y, 9], [point.x, point.y - step * 1.5, 10], [point.x, point.y + step * 1.5, 10]);
    }
    return places;
  }

  /** Giants may bear their name anywhere inside, best near their heart and in the view's middle. */
  function roomySeats(fact, point, km, width, radius) {
    const size = map.getSize(), middle = size.divideBy(2);
    const places = [[point.x, point.y, width / 2 > radius ? 500 : 0]];
    for (const [lon, lat, half] of fact.anchors) {
      const at = map.latLngToContainerPoint([lat, lon]);
      const tight = half * km < width / 2 + 4 ? TIGHT : 0;
      places.push([at.x, at.y, tight + at.distanceTo(point) * 0.5 + Math.max(0, at.distanceTo(middle) - size.y * 0.3) * 0.3]);
    }
    return places;
  }

  const TIGHT = 900; // what it costs a name to reach beyond its country
  const CROSSING = 16; // what it costs a name to have an arc behind it, for each bit of arc
  const MOST_CROSSED = 50; // beyond that it is crossed, and better so than outside its country

  /** The cheapest free seat of a name, or null: nothing hard below it, arcs only if need be. */
  function seatFor(item, width, height, hard, soft, size) {
    let best = null;
    for (const [x, y, base] of seats(item, width, height)) {
      if (best && base >= best.cost) continue;
      const box = [x - width / 2 - 2, y - height / 2, x + width / 2 + 2, y + height / 2];
      if (box[0] < 2 || box[1] < 2 || box[2] > size.x - 2 || box[3] > size.y - 2) continue;
      if (hard.some((other) => overlap(box, other))) continue;
      const crossed = soft.filter((other) => overlap(box, other)).length;
      const cost = base + CROSSING * Math.min(crossed, MOST_CROSSED);
      if (!best || cost < best.cost) best = { x, y, box, cost };
    }
    return best;
  }

  /** A seat outside a country that is full of signs: the nearest free one round it. */
  function aside({ point, radius }, width, height, hard, size) {
    for (const away of [1, 1.6, 2.4, 3.4]) {
      for (let turn = 0; turn < 12; turn++) {
        const angle = (turn * Math.PI) / 6 + Math.PI / 2;
        const x = point.x + Math.cos(angle) * (radius * away + width / 2), y = point.y + Math.sin(angle) * (radius * away + height);
        const box = [x - width / 2 - 2, y - height / 2, x + width / 2 + 2, y + height / 2];
        if (box[0] < 2 || box[1] < 2 || box[2] > size.x - 2 || box[3] > size.y - 2) continue;
        if (!hard.some((other) => overlap(box, other))) return { x, y, box, cost: 0 };
      }
    }
    return null;
  }

  /** A name set in one way, and the seat it finds so. */
  function tried(item, set, hard, soft, size) {
    const hits = state.hits[item.code] ? String(state.hits[item.code]) : "";
    const width = widthOf(set) + (hits ? 21 + 6.5 * hits.length : 0), height = set.size * 1.25;
    return { set: { ...set, hits }, width, height, seat: seatFor(item, width, height, hard, soft, size) };
  }

  /** Seat one name if it may stand at all, and remember its box as taken. */
  function seatOne(item, hard, soft, size) {
    const { code, fact, radius, told } = item, chosen = state.selected.code === code;
    let { set, width, height, seat } = tried(item, setting(code, fact, radius), hard, soft, size);
    if (width > Math.max(2.6 * radius, 26) * 1.15 && !told && !chosen) return false;
    // Capitals and spacing are for names that find room inside with them.
    if (set.spacing && (told || chosen) && (seat?.cost ?? TIGHT) >= TIGHT) {
      const plain = tried(item, setting(code, fact, radius, false), hard, soft, size);
      if (plain.seat && plain.seat.cost < (seat?.cost ?? Infinity)) ({ set, width, height, seat } = plain);
    }
    if (chosen) seat ??= aside(item, width, height, hard, size);
    if (!seat || (!told && !chosen && seat.cost >= 3 * CROSSING)) return false;
    hard.push(seat.box);
    put(code, set, seat.x, seat.y, seat.box);
    lead(code, seat, item.point, height);
    return true;
  }

  /** The chosen country's name comes first, then the arcs' counts round it, then all others. */
  function place() {
    const size = map.getSize();
    if (!size.x) return;
    const used = new Set(), soft = atlas.arcObstacles();
    let hard = [...atlas.badgeObstacles(), ...atlas.cornerBoxes()];
    const [first, ...others] = candidates();
    // The heart of a small country that is told of stays free of other countries' names.
    const hearts = [first, ...others].filter((item) => item && item.told && item.radius < 40)
      .map(({ code, point }) => ({ code, box: [point.x - 9, point.y - 8, point.x + 9, point.y + 8] }));
    const around = (item) => hearts.filter(({ code }) => code !== item.code).map(({ box }) => box);
    const chosen = first && first.code === state.selected.code;
    const seated = (item) => {
      const all = [...hard, ...around(item)], before = all.length;
      if (!seatOne(item, all, soft, size)) return;
      hard.push(...all.slice(before));
      used.add(item.code);
    };
    if (chosen) seated(first);
    hard = [...hard, ...atlas.placePills(hard)];
    for (const item of chosen ? others : [first, ...others].filter(Boolean)) {
      seated(item);
    }
    for (const [code, label] of pool) {
      if (!used.has(code) && label.box) { label.box = null; label.element.style.display = "none"; if (label.leader) label.leader.style.display = "none"; }
    }
    pane.style.visibility = "";
    atlas.emit("labelled", hard);
  }

  function put(code, { text, size, weight, spacing, hits }, x, y, box) {
    let label = pool.get(code);
    if (!label) {
      label = { element: make("div") };
      pool.set(code, label);
      pane.append(label.element);
    }
    const { element } = label;
    const shade = state.shades.get(code);
    const tone = state.selected.code === code ? "on-selected" : shade ? `on-${atlas.shadeClass(shade)}` : "on-c0";
    const faded = state.only && !(shade && state.only(shade)) ? " faded" : "";
    element.className = `name ${tone}${faded}`;
    if (element.textContent !== text + hits) element.replaceChildren(text, ...(hits ? [make("span", "hit", {}, hits)] : []));
    const at = map.containerPointToLayerPoint([x, y]);
    element.style.cssText = `font-size:${size}px;font-weight:${weight};letter-spacing:${spacing}em;`
      + `transform:translate(${at.x.toFixed(1)}px,${at.y.toFixed(1)}px) translate(-50%,-50%)`;
    label.box = box;
    label.offset = map.containerPointToLayerPoint([0, 0]);
  }

  /** A thin line from a name that stands beside its country to the country itself. */
  function lead(code, seat, point, height) {
    const label = pool.get(code), dx = point.x - seat.x, dy = point.y - seat.y;
    const inX = Math.min(1, (seat.box[2] - seat.box[0]) / 2 / Math.abs(dx || 1)), inY = Math.min(1, height / 2 / Math.abs(dy || 1));
    const from = Math.min(inX, inY), length = Math.hypot(dx, dy) * (1 - from);
    if (!(from < 1) || length < 10) { if (label.leader) label.leader.style.display = "none"; return; }
    if (!label.leader) { label.leader = make("div", "leader"); pane.prepend(label.leader); }
    const at = map.containerPointToLayerPoint([seat.x + dx * from, seat.y + dy * from]);
    label.leader.style.cssText = `width:${length.toFixed(1)}px;transform:translate(${at.x.toFixed(1)}px,${at.y.toFixed(1)}px) rotate(${Math.atan2(dy, dx).toFixed(3)}rad)`;
  }

  /** The country whose name stands at a point of the view. */
  atlas.labelAt = ({ x, y }) => {
    const moved = map.containerPointToLayerPoint([0, 0]);
    for (const [code, { box, offset }] of pool) {
      if (!box) continue;
      const dx = moved.x - offset.x, dy = moved.y - offset.y;
      if (x + dx >= box[0] && x + dx <= box[2] && y + dy >= box[1] && y + dy <= box[3]) return code;
    }
    return "";
  };

  let asked = 0;
  /** Place the names in the picture after the next: the first one shows what the reader did. */
  function soon() {
    if (asked || !atlas.isReady || atlas.isDrawing()) return; // then once all is drawn
    asked = requestAnimationFrame(() => requestAnimationFrame(() => { asked = 0; place(); }));
  }
  atlas.placeLabels = place;
  // At another zoom the old places mean nothing: no frame may show names there.
  map.on("viewreset", () => { pane.style.visibility = "hidden"; soon(); });
  map.on("moveend zoomend resize", soon);
  atlas.on("words facts placed show select mode land only arcs legend badges hits drawn", soon);
  document.fonts?.addEventListener?.("loadingdone", () => { widths.clear(); soon(); });
});
