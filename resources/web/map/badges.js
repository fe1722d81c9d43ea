/* Event badges at their cities, with counts; those too close to tell apart stand as one. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  const pane = map.createPane("badges");
  pane.style.zIndex = 450;
  pane.setAttribute("role", "group");
  const CLOSE = 24;
  let standing = [], current = "";

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

  const context = document.createElement("canvas").getContext("2d"), widths = new Map();
  const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  function widthOf(name) {
    let width = widths.get(name);
    if (width === undefined) {
      context.font = '500 10.5px "Noto Sans", sans-serif';
      width = Math.min(context.measureText(name).width, 140);
      widths.set(name, width);
    }
    return width;
  }

  /** Write a place's name below its sign, else above, right or left of it; nowhere if all is full. */
  function write(name, at, d, taken) {
    const half = d / 2 + 3, wide = widthOf(name), low = d / 2 + 8.5;
    const spots = [[0, low], [half + wide / 2, 0], [-half - wide / 2, 0], [0, -low]];
    for (const [dx, dy] of spots) {
      const x = at.x + dx, y = at.y + dy;
      const box = [x - wide / 2 - 1, y - 6.5, x + wide / 2 + 1, y + 6.5];
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      const place = make("span", "place", {}, name);
      place.style.left = `${dx.toFixed(1)}px`;
      place.style.top = `${dy.toFixed(1)}px`;
      return { place, box };
    }
    return { place: "", box: null };
  }

  const total = (badges, what) => badges.reduce((sum, badge) => sum + badge[what], 0);

  /** How many events stand at badges, in words: under a filter how many of how many. */
  const told = (badges) => atlas.share("events", total(badges, "count"), total(badges, "whole"));

  function signOf({ badges }) {
    const count = total(badges, "count"), whole = total(badges, "whole");
    const name = badges.length > 1 ? atlas.word("badge.merged", { place: badges[0].place, more: atlas.number(badges.length - 1) }) : badges[0].place;
    const round = make("button", `badge slot${badges[0].slot}`, { type: "button", tabindex: "-1", "data-place": keyOf(badges[0]), "aria-label": atlas.word("badge", { place: name, events: told(badges) }) }, whole ? `${count}/${whole}` : String(count));
    const d = diameter(whole || count);
    round.style.height = `${d.toFixed(1)}px`;
    if (whole) round.classList.add("part");
    else round.style.width = round.style.height;
    if (badges.some((badge) => badge.events.some((event) => event.id === state.selected.event))) round.classList.add("chosen");
    return { sign: round, d, name };
  }

  function stand([lat, lon], html, boxes, interactive) {
    const marker = L.marker([lat, lon], { pane: "badges", keyboard: false, interactive, bubblingMouseEvents: false, icon: L.divIcon({ html, className: "", iconSize: null }) }).addTo(map);
    standing.push(marker);
    atlas.badgeBoxes.push({ lat, lon, boxes });
    return marker;
  }

  const keyOf = ({ place, code }) => `${code} ${place}`;

  /** What is said of a badge before it is opened. */
  function say({ badges }, name) {
    const at = map.latLngToContainerPoint([badges[0].lat, badges[0].lon]);
    atlas.card.say(name, told(badges), badges[0].events[0]?.summary ?? "", at.x, at.y + 8);
  }

  // One badge at a time can be reached by Tab; arrows go on from it.
  function rove() {
    const signs = [...pane.querySelectorAll(".badge")];
    const now = signs.find((sign) => sign.dataset.place === current) ?? signs[0];
    for (const sign of signs) sign.tabIndex = sign === now ? 0 : -1;
    return now;
  }

  const BY_KEY = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  pane.addEventListener("keydown", (event) => {
    const by = BY_KEY[event.key];
    if (!by || event.altKey || event.ctrlKey || !event.target.classList.contains("badge")) return;
    const signs = [...pane.querySelectorAll(".badge")];
    const next = signs[(signs.indexOf(event.target) + by + signs.length) % signs.length];
    event.stopPropagation();
    event.preventDefault();
    next.focus({ preventScroll: true });
  });

  /** Go to the badges by key: to the one that was last looked at, else the fullest. */
  atlas.focusBadges = () => rove()?.focus({ preventScroll: true });

  function followFocus(group, name, sign) {
    sign.addEventListener("focus", () => {
      current = sign.dataset.place;
      rove();
      const { lat, lon } = group.badges[0];
      if (!L.bounds([20, 20], map.getSize().subtract([20, 20])).contains(map.latLngToContainerPoint([lat, lon]))) map.panTo([lat, lon], { animate: false });
      say(group, name);
    });
    sign.addEventListener("blur", () => atlas.card.away());
    sign.addEventListener("mouseenter", () => say(group, name));
    sign.addEventListener("mouseleave", () => atlas.card.away());
  }

  function redraw() {
    const focused = pane.contains(document.activeElement);
    for (const marker of standing) marker.remove();
    standing = [];
    atlas.badgeBoxes = [];
    const groups = grouped().map((group) => ({ ...group, ...signOf(group) }));
    const filed = pinned();
    const taken = groups.map(({ at, d }) => around(at, d / 2 + 2));
    if (filed) taken.push(around(filed.at, 11));
    for (const group of groups) {
      const { at, d, name, sign, badges } = group;
      const { place, box } = write(name, at, d, taken);
      followFocus(group, name, sign);
      const marker = stand([badges[0].lat, badges[0].lon], make("div", "badge-at", {}, sign, place), near(at, d, box), true);
      marker.on("click", () => atlas.openFan(badges, marker.getLatLng()));
    }
    if (filed) {
      const { place, box } = write(filed.place, filed.at, 10, taken);
      const words = atlas.word("legend.filed", { place: filed.place });
      const pin = make("button", "pin-target", { type: "button", tabindex: "-1", "aria-label": words }, make("span", "pin"));
      const tell = () => { const at = map.latLngToContainerPoint(filed.anchor); atlas.card.say(filed.place, words, "", at.x, at.y + 8); };
      pin.addEventListener("mouseenter", tell);
      pin.addEventListener("mouseleave", () => atlas.card.away());
      stand(filed.anchor, make("div", "pin-at", {}, pin, place), near(filed.at, 16, box), true).on("click", () => atlas.pick(state.plate.pin.code));
    }
    const now = rove();
    if (focused) now?.focus({ preventScroll: true });
    atlas.emit("badges");
  }

  const around = ({ x, y }, half) => [x - half, y - half, x + half, y + half];

  /** The boxes of a sign and its name, counted from its place. */
  const near = (at, d, box) => [around({ x: 0, y: 0 }, d / 2 + 3), ...(box ? [[box[0] - at.x, box[1] - at.y, box[2] - at.x, box[3] - at.y]] : [])];

  /** The hollow pin: where the article was filed, which is not what it is about. */
  function pinned() {
    const filed = state.plate.pin;
    const anchor = filed && (filed.lat !== null ? [filed.lat, filed.lon] : atlas.facts[filed.code] && [...atlas.facts[filed.code].anchor].reverse());
    return anchor ? { place: filed.place, anchor, at: map.latLngToContainerPoint(anchor) } : null;
  }

  /** The boxes of the badges and their names, in the view. */
  atlas.badgeObstacles = () => atlas.badgeBoxes.flatMap(({ lat, lon, boxes }) => {
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    return boxes.map((box) => [x + box[0], y + box[1], x + box[2], y + box[3]]);
  });

  atlas.badgeBoxes = [];
  atlas.cornerBoxes = () => [];
  atlas.on("words", () => { pane.setAttribute("aria-label", atlas.word("badges")); redraw(); });
  // After a zoom in a picture of its own: Leaflet has them at their places, only who joins whom changes.
  let zoomed = false;
  map.on("zoomend", () => { zoomed = true; });
  atlas.on("drawn", () => { if (zoomed) requestAnimationFrame(regroup); });
  function regroup() {
    if (!zoomed || atlas.isDrawing()) return;
    zoomed = false;
    redraw();
  }
  document.fonts?.addEventListener?.("loadingdone", () => widths.clear());
  atlas.on("show facts placed only", redraw);
  atlas.on("select", redraw);
});
