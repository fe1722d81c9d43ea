/* Where the map looks: the article's frame, the world, and the ways from one to the other. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const WORLD = { projection: "equal-earth", lat0: 0, lon0: 11, bounds: [-17.3e6, -8.4e6, 17.3e6, 8.4e6] };
  // Where the program starts: the frame of the curated article, so that its land is drawn but once.
  const REGION = { projection: "laea", lat0: 43.33, lon0: 64.42, bounds: [-4806769, -3240152, 5627284, 3806814] };
  const FURTHEST = 78;
  const NEAREST = 1.6; // pixels of a kilometre, at the most
  let crs = map.options.crs, clearing = false;

  const frame = () => state.plate.frame ?? REGION;
  const inWorld = () => crs.name === "equal-earth";

  /** The page may load before its window has a size: until then any size will do. */
  function room() {
    const size = map.getSize();
    return size.x && size.y ? size : L.point(800, 600);
  }

  /** The centre and zoom that show a rectangle of projected metres in what no sheet covers. */
  function fitting(wanted, box) {
    const size = room(), over = state.covered;
    const wide = Math.max(size.x - over.left - over.right, 80), high = Math.max(size.y - over.top - over.bottom, 80);
    const [left, bottom, right, top] = box;
    const k = wanted.transformation._a;
    const zoom = Math.floor(wanted.zoom(Math.min(wide / ((right - left) * k), high / ((top - bottom) * k))) * 8) / 8;
    const metre = k * wanted.scale(zoom);
    const middle = L.point((left + right) / 2 - (over.left - over.right) / 2 / metre, (bottom + top) / 2 + (over.top - over.bottom) / 2 / metre);
    return { center: wanted.projection.unproject(middle), zoom };
  }

  /** Keep to what these sheets leave free: the frame too, until the reader has moved the map. */
  atlas.cover = ({ left, top, right, bottom }) => {
    const before = JSON.stringify(state.covered);
    state.covered = { left, top, right, bottom };
    if (JSON.stringify(state.covered) === before) return;
    for (const [side, pixels] of Object.entries(state.covered)) document.documentElement.style.setProperty(`--cover-${side}`, `${pixels}px`);
    if (untouched && atlas.isReady) show(frame());
    atlas.emit("covered");
    atlas.emit("legend");
  };

  function wear(projection, lat0, lon0) {
    if (crs.name === projection && crs.lat0 === lat0 && crs.lon0 === lon0) return false;
    crs = L.atlasCrs(projection, lat0, lon0);
    map.options.crs = crs;
    document.documentElement.dataset.projection = projection;
    return true;
  }

  function show(place) {
    const changed = wear(place.projection, place.lat0, place.lon0);
    const { center, zoom } = fitting(crs, place.bounds);
    map.options.minZoom = Math.min(zoom, fitting(crs, WORLD.bounds).zoom) - 0.5;
    // Nearer than this there is no border or coast left in the view: only blank ground.
    map.options.maxZoom = Math.floor(crs.zoom(NEAREST / (1000 * crs.transformation._a)) * 8) / 8;
    map.setView(center, zoom, { animate: false, reset: changed });
    if (!clearing) clearLegend(place);
    atlas.emit("placed");
  }

  // Until the reader moves the map, the frame follows the window's size.
  let untouched = true;
  for (const kind of ["pointerdown", "wheel", "keydown"]) {
    map.getContainer().addEventListener(kind, () => { untouched = false; }, { passive: true });
  }
  map.on("resize", () => { if (untouched && state.plate.frame) show(frame()); });

  /** Bring the middle of the view back into the world: nobody shall be lost beside it. */
  function stay() {
    const over = state.covered, size = map.getSize(), k = crs.transformation._a * crs.scale(map.getZoom());
    const limit = inWorld() ? [17.3e6, 8.4e6] : [11e6, 9e6];
    const free = L.point((size.x + over.left - over.right) / 2, (size.y + over.top - over.bottom) / 2);
    const at = crs.projection.project(map.containerPointToLatLng(free));
    const x = Math.max(-limit[0], Math.min(limit[0], at.x)), y = Math.max(-limit[1], Math.min(limit[1], at.y));
    if (x !== at.x || y !== at.y) map.panBy([(x - at.x) * k, (at.y - y) * k], { animate: false });
  }
  map.on("dragend", stay);

  /** Go to a country, as near as shows all of its main part. */
  atlas.zoomTo = (code) => {
    const fact = atlas.facts[code];
    if (!fact) return;
    untouched = false;
    if (!inWorld() && apart(fact.anchor, [crs.lon0, crs.lat0]) > FURTHEST) atlas.showWorld();
    const { x, y } = crs.projection.project(L.latLng(fact.anchor[1], fact.anchor[0])), reach = 2400 * Math.max(fact.radius_km, 60);
    const { center, zoom } = fitting(crs, [x - reach, y - reach, x + reach, y + reach]);
    map.setView(center, Math.min(zoom, map.options.maxZoom), { animate: !matchMedia("(prefers-reduced-motion: reduce)").matches });
  };

  /** What the article is about, in pixels of the view: these may not lie below the legend. */
  function hiddenByFurniture() {
    const about = state.plate.countries.filter((shade) => shade.role === "about").slice(0, 8);
    const element = document.querySelector(".legend"), legend = element?.getBoundingClientRect();
    if (!legend?.width) return null;
    const isUnder = ({ code }) => {
      const anchor = atlas.facts[code]?.anchor;
      if (!anchor) return false;
      const { x, y } = map.latLngToContainerPoint([anchor[1], anchor[0]]);
      return x > legend.left - 20 && x < legend.right + 20 && y > legend.top - 14 && y < legend.bottom + 14;
    };
    return about.some(isUnder) ? { width: legend.width, height: legend.height, className: element.className } : null;
  }

  // How the legend stood that the frame makes room for: a smaller map folds it after the frame.
  let cleared = "";
  atlas.on("legend", () => {
    const now = document.querySelector(".legend")?.className;
    if (untouched && cleared && now !== cleared && !inWorld()) show(frame());
  });

  /** Frame again beside the legend or over it, where a country that the article is about lies below it. */
  function clearLegend(place) {
    const legend = untouched && !inWorld() && atlas.isReady ? hiddenByFurniture() : null;
    cleared = "";
    // On a small map there is nowhere else to go: the legend is folded there, and can be.
    if (!legend || legend.height > 0.42 * map.getSize().y) return;
    clearing = true;
    cleared = legend.className;
    const kept = state.covered, size = map.getSize(), isWide = size.x - kept.left - kept.right > 2.4 * legend.width;
    state.covered = isWide ? { ...kept, left: kept.left + legend.width + 24 } : { ...kept, bottom: kept.bottom + legend.height + 24 };
    show(place);
    state.covered = kept;
    clearing = false;
  }
  atlas.on("facts", () => { if (untouched && !inWorld()) clearLegend(frame()); });

  atlas.fit = () => { untouched = true; show(frame()); };
  atlas.showWorld = () => show({ ...WORLD });
  atlas.toggleWorld = () => (inWorld() ? atlas.fit() : atlas.showWorld());
  atlas.inWorld = inWorld;
  atlas.projection = () => crs;

  /** Degrees of arc between two points given as [lon, lat]. */
  function apart([lon1, lat1], [lon2, lat2]) {
    const rad = Math.PI / 180;
    const cos = Math.sin(lat1 * rad) * Math.sin(lat2 * rad)
      + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.cos((lon1 - lon2) * rad);
    return Math.acos(Math.max(-1, Math.min(1, cos))) / rad;
  }

  const EDGE = 0.1; // of the view's size: what shows only nearer to the edge is not in view

  /** Whether some coast or border of a country runs through the view, clear of its edge. */
  function isInView(code, size) {
    const rings = atlas.shapes.get(code)?.rings;
    if (!rings) return false;
    rings.wear(crs);
    const { metres } = rings, scale = crs.scale(map.getZoom()), t = crs.transformation, k = t._a * scale;
    const { x: ox, y: oy } = map.containerPointToLayerPoint([0, 0]).add(map.getPixelOrigin());
    const left = EDGE * size.x, right = size.x - left, top = EDGE * size.y, bottom = size.y - top;
    for (let i = 0; i < metres.length; i += 2) {
      const x = metres[i] * k + t._b * scale - ox, y = t._d * scale - metres[i + 1] * k - oy;
      if (x > left && x < right && y > top && y < bottom) return true;
    }
    return false;
  }

  /** Bring a country into view, the least that is needed: nothing, a pan, or the whole world. */
  atlas.reveal = (code) => {
    const anchor = atlas.facts[code]?.anchor;
    // A large country's middle may lie far from where the article is: some of it in view will do.
    if (!anchor || isInView(code, map.getSize())) return;
    if (!inWorld() && apart(anchor, [crs.lon0, crs.lat0]) > FURTHEST) atlas.showWorld();
    const point = map.latLngToContainerPoint([anchor[1], anchor[0]]);
    const size = map.getSize();
    const near = L.bounds([0, 0], size).contains(point);
    if (!near) map.panTo([anchor[1], anchor[0]], { animate: !matchMedia("(prefers-reduced-motion: reduce)").matches, duration: 0.35 });
  };

  atlas.look = ({ lat, lon, zoom, projection }) => {
    const to = projection === "equal-earth" ? WORLD : frame();
    const changed = wear(to.projection, to.lat0, to.lon0);
    map.setView([lat, lon], zoom, { animate: false, reset: changed });
  };

  atlas.on("show", (framed) => { if (framed) atlas.fit(); }, true);
  atlas.on("look", (message) => atlas.look(message), true);
  atlas.on("fit", () => atlas.fit());
  map.on("moveend", () => {
    if (!atlas.isReady) return;
    const { lat, lng } = map.getCenter();
    atlas.tell({ t: "moved", lat, lon: lng, zoom: map.getZoom(), projection: crs.name });
  });
});
