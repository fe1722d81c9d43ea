/* Event badges at their cities, with counts; those too close to tell apart stand as one. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  map.createPane("badges").style.zIndex = 450;
  const CLOSE = 24;
  let standing = [];

  const diameter = (count) => Math.min(17 + 4.2 * Math.log2(1 + count), 44);

  /** Badges in groups that lie within a badge's width of the fullest one of each. */
  function grouped() {
    const groups = [];
    for (const badge of state.plate.badges) {
      if (state.onlyKind !== undefined && state.onlyKind !== null && !badge.events.some((e) => e.slot === state.onlyKind)) continue;
      const at = map.latLngToContainerPoint([badge.lat, badge.lon]);
      const near = groups.find((group) => group.at.distanceTo(at) < CLOSE);
      if (near) near.badges.push(badge);
      else groups.push({ at, badges: [badge] });
    }
    return groups;
  }

  function standOf({ badges }) {
    const count = badges.reduce((sum, badge) => sum + badge.count, 0);
    const name = badges.length > 1 ? `${badges[0].place} +${badges.length - 1}` : badges[0].place;
    const round = make("button", `badge slot${badges[0].slot}`, { type: "button", tabindex: "-1", "aria-label": `${name}: ${dateline.plural(count, "event", "events")}` }, String(count));
    const d = diameter(count);
    round.style.width = round.style.height = `${d.toFixed(1)}px`;
    const chosen = badges.some((badge) => badge.events.some((event) => event.id === state.selected.event));
    if (chosen) round.classList.add("chosen");
    const place = make("span", "place", {}, name);
    place.style.top = `${(d / 2 + 2).toFixed(1)}px`;
    return { html: make("div", "badge-at", {}, round, place), round, place, d, name };
  }

  function redraw() {
    for (const marker of standing) marker.remove();
    standing = [];
    atlas.badgeBoxes = [];
    for (const group of grouped()) {
      const stand = standOf(group);
      const { lat, lon } = group.badges[0];
      const marker = L.marker([lat, lon], { pane: "badges", keyboard: false, bubblingMouseEvents: false, icon: L.divIcon({ html: stand.html, className: "", iconSize: null }) }).addTo(map);
      marker.on("click", () => atlas.openFan(group.badges, marker.getLatLng()));
      standing.push(marker);
      const half = stand.d / 2 + 3, wide = Math.max(half, stand.name.length * 2.9 + 2);
      atlas.badgeBoxes.push({ lat, lon, half, wide, below: stand.d / 2 + 15 });
    }
    pin();
    atlas.emit("badges");
  }

  /** The hollow pin: where the article was filed, which is not what it is about. */
  function pin() {
    const filed = state.plate.pin;
    const anchor = filed && (filed.lat !== null ? [filed.lat, filed.lon] : atlas.facts[filed.code] && [...atlas.facts[filed.code].anchor].reverse());
    if (!anchor) return;
    const html = make("div", "pin-at", {}, make("span", "pin"), make("span", "place", {}, filed.place));
    standing.push(L.marker(anchor, { pane: "badges", keyboard: false, interactive: false, icon: L.divIcon({ html, className: "", iconSize: null }) }).addTo(map));
    const [lat, lon] = anchor;
    atlas.badgeBoxes.push({ lat, lon, half: 14, wide: Math.max(12, filed.place.length * 2.9 + 2), below: 15 });
  }

  /** What names have to keep clear of: badges and their names, arcs, and the cards in the corners. */
  atlas.obstacles = () => {
    const boxes = [];
    for (const { lat, lon, half, wide, below } of atlas.badgeBoxes) {
      const { x, y } = map.latLngToContainerPoint([lat, lon]);
      boxes.push([x - half, y - half, x + half, y + half], [x - wide, y, x + wide, y + below]);
    }
    for (const { metres, pill } of atlas.arcLines) {
      const p = map.latLngToContainerPoint(pill);
      boxes.push([p.x - 13, p.y - 11, p.x + 13, p.y + 11]);
      boxes.push(...alongArc(metres));
    }
    return [...boxes, ...atlas.cornerBoxes()];
  };

  function alongArc(metres) {
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

  atlas.badgeBoxes = [];
  atlas.cornerBoxes = () => [];
  map.on("zoomend", redraw);
  atlas.on("show facts placed only", redraw);
  atlas.on("select", redraw);
});
