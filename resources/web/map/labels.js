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
  function setting(code, fact, radius) {
    const selected = state.selected.code === code;
    const shade = state.shades.get(code);
    const big = radius > 34;
    const size = clamp(10.5, 8.5 + radius / 9, 19) + (selected ? 1 : 0);
    const text = big ? atlas.name(code).toLocaleUpperCase() : atlas.name(code);
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
      const told = shade ? 1 + shade.passages : 0;
      if (radius < 7 && !told && state.selected.code !== code) continue;
      const point = map.latLngToContainerPoint([fact.anchor[1], fact.anchor[0]]);
      const reach = Math.max(radius * 3, 60);
      if (point.x < -reach || point.y < -reach || point.x > size.x + reach || point.y > size.y + reach) continue;
      const rank = (state.selected.code === code ? 1e9 : 0) + told * 1e4 + radius;
      found.push({ code, fact, radius, told, point, rank, km });
    }
    return found.sort((a, b) => b.rank - a.rank);
  }

  /** The places a name may take, best first, each with what it costs to take it. */
  function seats({ fact, radius, point, km }, width, height) {
    const places = [];
    const roomy = fact.anchors && radius > 30;
    if (roomy) {
      const middle = map.getSize().divideBy(2);
      for (const [lon, lat, half] of fact.anchors) {
        const at = map.latLngToContainerPoint([lat, lon]);
        const tight = half * km < width / 2 + 4 ? 900 : 0;
        const off = at.distanceTo(point) * 0.9 + at.distanceTo(middle) * 0.12;
        places.push([at.x, at.y, tight + off]);
      }
      places.push([point.x, point.y, width / 2 > radius ? 500 : 0]);
      places.sort((a, b) => a[2] - b[2]);
      return places.slice(0, 24);
    }
    const step = height * 0.95;
    const aside = width / 2 + Math.max(radius, 6) + 3;
    places.push([point.x, point.y, 0], [point.x, point.y - step, 1], [point.x, point.y + step, 1]);
    if (radius < 12) places.push([point.x + aside, point.y, 2], [point.x - aside, point.y, 2], [point.x, point.y - step * 1.5, 2], [point.x, point.y + step * 1.5, 2]);
    if (radius < 6) places.shift();
    return places;
  }

  function place() {
    if (!map.getSize().x) return;
    const size = map.getSize();
    const taken = [...atlas.obstacles()];
    const used = new Set();
    for (const item of candidates()) {
      const set = setting(item.code, item.fact, item.radius);
      const width = widthOf(set), height = set.size * 1.25;
      const cramped = width > Math.max(2.6 * item.radius, 26) * 1.15;
      if (cramped && !item.told && state.selected.code !== item.code) continue;
      for (const [x, y] of seats(item, width, height)) {
        const box = [x - width / 2 - 2, y - height / 2, x + width / 2 + 2, y + height / 2];
        if (box[0] < 2 || box[1] < 2 || box[2] > size.x - 2 || box[3] > size.y - 2) continue;
        if (taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        used.add(item.code);
        put(item.code, set, x, y, box);
        break;
      }
    }
    for (const [code, label] of pool) {
      if (!used.has(code) && label.box) { label.box = null; label.element.style.display = "none"; }
    }
    atlas.emit("labelled", taken);
  }

  function put(code, { text, size, weight, spacing }, x, y, box) {
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
    if (element.textContent !== text) element.textContent = text;
    const at = map.containerPointToLayerPoint([x, y]);
    element.style.cssText = `font-size:${size}px;font-weight:${weight};letter-spacing:${spacing}em;`
      + `transform:translate(${at.x.toFixed(1)}px,${at.y.toFixed(1)}px) translate(-50%,-50%)`;
    label.box = box;
    label.offset = map.containerPointToLayerPoint([0, 0]);
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
  function soon() {
    if (asked) return;
    asked = requestAnimationFrame(() => { asked = 0; place(); });
  }
  atlas.obstacles = atlas.obstacles ?? (() => []);
  atlas.placeLabels = place;
  map.on("moveend zoomend resize", soon);
  atlas.on("facts placed show select mode land only arcs legend badges", soon);
  document.fonts?.addEventListener?.("loadingdone", () => { widths.clear(); soon(); });
});
