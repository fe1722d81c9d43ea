/* Arcs from the selected country to those it shares quotes, events or relations with. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  map.createPane("pills").style.zIndex = 440;
  const POINTS = 41;
  let drawn = [], pills = [];

  /** Where a country's arcs end: at its fullest badge, or where its name would stand. */
  function endOf(code) {
    const badge = state.plate.badges.find((one) => one.code === code);
    if (badge) return [badge.lat, badge.lon];
    const anchor = atlas.facts[code]?.anchor;
    return anchor ? [anchor[1], anchor[0]] : null;
  }

  /** A quadratic curve between two points in projected metres, bent to one side. */
  function curve(from, to, bend) {
    const mx = (from.x + to.x) / 2 - (to.y - from.y) * bend, my = (from.y + to.y) / 2 + (to.x - from.x) * bend;
    const metres = new Float64Array(2 * POINTS);
    for (let i = 0; i < POINTS; i++) {
      const t = i / (POINTS - 1), a = (1 - t) * (1 - t), b = 2 * t * (1 - t), c = t * t;
      metres[2 * i] = a * from.x + b * mx + c * to.x;
      metres[2 * i + 1] = a * from.y + b * my + c * to.y;
    }
    return metres;
  }

  /** Bent so that the arcs fan out: the shorter ones less, always over the northern side. */
  function bendOf(from, to, index) {
    const east = to.x >= from.x ? 1 : -1;
    return east * (0.13 + 0.035 * (index % 3));
  }

  function clear() {
    for (const shape of drawn) atlas.takeAway(shape);
    drawn = [];
  }

  function line(metres, className) {
    const rings = dateline.Rings.ofMetres(metres, map.options.crs);
    const shape = atlas.stand("arcs", new dateline.Shape(rings, { className, closed: false }));
    drawn.push(shape);
    return shape.element;
  }

  function told(arc) {
    return ["quotes", "events", "relations"].filter((what) => arc[what]).map((what) => atlas.count(what, arc[what])).join(" · ");
  }

  function drawOne(arc, from, index, most) {
    const end = endOf(arc.code);
    if (!end) return;
    const crs = map.options.crs;
    const a = crs.projection.project(L.latLng(from)), b = crs.projection.project(L.latLng(end));
    if (Math.hypot(a.x - b.x, a.y - b.y) < 1e4) return;
    const metres = curve(a, b, bendOf(a, b, index));
    const width = 2 + 2.2 * Math.sqrt(arc.count / most);
    for (const [kind, w] of [["arc casing", width + 2.6], ["arc", width]]) {
      line(metres, kind).style.strokeWidth = `${w.toFixed(1)}px`;
    }
    const wide = line(metres, "arc target");
    wide.addEventListener("mouseover", (event) => {
      const { x, y } = map.mouseEventToContainerPoint(event);
      const pair = { country: atlas.name(state.selected.code), other: atlas.name(arc.code) };
      atlas.card.say(atlas.word("card.pair", pair), atlas.word("card.shared"), told(arc), x, y);
    });
    wide.addEventListener("mouseout", () => atlas.card.away());
    atlas.arcLines.push({ metres, code: arc.code, count: arc.count, index });
  }

  /** Where along an arc its count may stand, best first: well on its way, then anywhere. */
  const STOPS = [0.62, 0.55, 0.7, 0.48, 0.76, 0.4, 0.82, 0.33, 0.88, 0.26, 0.94, 0.18];

  const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  /** Put each count where it covers nothing in `taken` and can be seen; return their boxes. */
  function placePills(taken) {
    for (const pill of pills) pill.remove();
    pills = [];
    const crs = map.options.crs, size = map.getSize(), scale = crs.scale(map.getZoom()), t = crs.transformation;
    const origin = map.getPixelOrigin(), corner = map.containerPointToLayerPoint([0, 0]);
    const at = (metres, stop) => {
      const i = 2 * Math.round(stop * (POINTS - 1));
      return [(t._a * metres[i] + t._b) * scale - origin.x - corner.x, (t._c * metres[i + 1] + t._d) * scale - origin.y - corner.y];
    };
    const inView = ([x, y]) => x > 8 && y > 8 && x < size.x - 8 && y < size.y - 8;
    taken = [...taken];
    for (const { metres, code, count } of atlas.arcLines) {
      const gone = !inView(at(metres, 1));
      const text = gone ? `${count} · ${atlas.name(code)}` : String(count);
      const half = 9 + text.length * 3;
      const stops = gone ? [...STOPS].sort((a, b) => b - a) : STOPS;
      for (const stop of stops) {
        const [x, y] = at(metres, stop);
        const box = [x - half, y - 10, x + half, y + 10];
        if (box[0] < 2 || box[1] < 2 || box[2] > size.x - 2 || box[3] > size.y - 2 || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        pills.push(pillAt(x, y, text, box));
        break;
      }
    }
    return pills.map(({ box }) => box);
  }

  function pillAt(x, y, text, box) {
    const html = make("div", "pill", {}, text);
    const marker = L.marker(map.containerPointToLatLng([x, y]), { pane: "pills", keyboard: false, interactive: false, icon: L.divIcon({ html, className: "", iconSize: null }) }).addTo(map);
    marker.box = box;
    return marker;
  }

  atlas.placePills = placePills;

  function redraw() {
    clear();
    atlas.arcLines = [];
    const { code, arcs } = state.selected;
    const from = code && endOf(code);
    if (from) {
      const most = Math.max(1, ...arcs.map((arc) => arc.count));
      [...arcs].reverse().forEach((arc, index) => drawOne(arc, from, arcs.length - 1 - index, most));
    }
    atlas.emit("arcs");
  }

  /** The arcs in small boxes: names may cross them, at a price. */
  atlas.arcObstacles = () => atlas.arcLines.flatMap(({ metres }) => along(metres));

  function along(metres) {
    const crs = map.options.crs, scale = crs.scale(map.getZoom()), t = crs.transformation;
    const origin = map.getPixelOrigin(), corner = map.containerPointToLayerPoint([0, 0]);
    const boxes = [];
    for (let i = 0; i < metres.length - 2; i += 2) {
      for (const f of [0, 0.5]) {
        const mx = metres[i] + (metres[i + 2] - metres[i]) * f, my = metres[i + 1] + (metres[i + 3] - metres[i + 1]) * f;
        const x = (t._a * mx + t._b) * scale - origin.x - corner.x, y = (t._c * my + t._d) * scale - origin.y - corner.y;
        boxes.push([x - 5, y - 4, x + 5, y + 4]);
      }
    }
    return boxes;
  }

  atlas.arcLines = [];
  atlas.on("select show facts placed", redraw);
});
