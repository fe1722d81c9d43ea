/* The countries: one path each, coloured by classes of the style sheet, coarse first, then fine. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const { make } = dateline;
  const shapes = new Map();
  const TINY = 6; // pixels: a country whose inner circle is smaller also gets a marker
  const RANK = { about: 2, mentioned: 1, "filed-from": 1 };
  const dots = new Map();

  for (const [name, z] of [["land", 300], ["tiny", 370]]) {
    map.createPane(name).style.zIndex = z;
  }
  const renderer = new CalmSvg({ pane: "land", padding: 0.5 });
  const tinyRenderer = new CalmSvg({ pane: "tiny", padding: 0.5 });
  atlas.landRenderer = renderer;
  atlas.shapes = shapes;

  /** The classes of a country's path: its shade in the present mode, its role, what is chosen. */
  function classesOf(code) {
    const shade = state.shades.get(code);
    const classes = ["land", "leaflet-interactive"];
    if (shade) {
      classes.push(atlas.shadeClass(shade), shade.role);
      if (state.only && !state.only(shade)) classes.push("faded");
    } else if (state.only) {
      classes.push("faded");
    }
    if (state.selected.code === code) classes.push("selected");
    return classes.join(" ");
  }

  /** "c0" to "c5", or "silent" for who is spoken about and never gets a word. */
  atlas.shadeClass = (shade) => {
    if (state.mode === "spoken-about") return `c${shade.about}`;
    return shade.silent ? "silent" : `v${shade.voice}`;
  };

  function restyle() {
    for (const [code, shape] of shapes) {
      const classes = classesOf(code);
      if (shape._classes === classes || !shape._path) continue;
      shape._classes = classes;
      shape._path.setAttribute("class", classes);
    }
    for (const [code, dot] of dots) {
      dot.getElement()?.setAttribute("class", `dot ${classesOf(code)}`);
    }
  }

  // Not interactive for Leaflet: hover.js asks the page itself what lies below the pointer, which
  // spares two hundred registrations before the first picture.
  const made = (feature) => new Shape(feature.geometry, { renderer, pane: "land", interactive: false, className: "land leaflet-interactive" });

  function addCountry(feature) {
    const shape = feature.early ?? made(feature);
    delete feature.early;
    shapes.set(feature.id, shape);
    shape.addTo(map);
    shape._path.dataset.code = feature.id;
  }

  // While the bridge is being built there is time to make the shapes out of their coordinates.
  atlas.data(`${state.borders}-coarse`).then((coarse) => {
    if (!shapes.size) for (const feature of coarse.features) feature.early = made(feature);
  });

  function take(collection) {
    const wanted = new Set(collection.features.map((feature) => feature.id));
    for (const [code, shape] of shapes) {
      if (!wanted.has(code)) { shape.remove(); shapes.delete(code); }
    }
    for (const feature of collection.features) {
      const shape = shapes.get(feature.id);
      if (shape) shape.setGeometry(feature.geometry);
      else addCountry(feature);
    }
    order();
    restyle();
    atlas.emit("land");
  }

  /** What the article is about lies on top, so that its outline is nowhere covered. */
  function order() {
    for (const rank of [1, 2]) {
      for (const shade of state.plate.countries) {
        if (RANK[shade.role] === rank) shapes.get(shade.code)?.bringToFront();
      }
    }
  }

  /** Replace the coarse shapes by the fine ones, worked out between frames and shown in one. */
  async function refine(view) {
    const fine = await atlas.data(`${view}-fine`);
    if (state.borders !== view) return;
    const crs = map.options.crs;
    for (let i = 0; i < fine.features.length; i += 12) {
      await dateline.idle();
      for (const feature of fine.features.slice(i, i + 12)) {
        const ready = new Shape(feature.geometry, {});
        ready.prepare(crs);
        feature.ready = ready;
      }
    }
    if (state.borders !== view) return;
    for (const feature of fine.features) {
      const shape = shapes.get(feature.id);
      if (!shape) continue;
      shape._degrees = feature.ready._degrees;
      shape._metres = feature.ready._metres;
      shape._worn = crs;
      delete feature.ready;
      shape._reset();
    }
    atlas.emit("land");
    atlas.forget(`${view}-fine`);
    atlas.emit("refined");
  }

  atlas.drawBorders = async (view) => {
    const coarse = await atlas.data(`${view}-coarse`);
    if (state.borders === view) take(coarse);
    atlas.forget(`${view}-coarse`);
  };
  atlas.refine = () => refine(state.borders);

  /** Markers for countries too small to be hit: a dot, and round it a target of 24 pixels. */
  function placeDots() {
    if (!atlas.isReady) return;
    const metres = 1000 * map.options.crs.transformation._a * map.options.crs.scale(map.getZoom());
    for (const [code, fact] of Object.entries(atlas.facts)) {
      // What the article names and this border view does not draw gets a marker at any zoom.
      const small = shapes.has(code) ? fact.radius_km * metres < TINY / 2 : state.shades.has(code);
      const dot = dots.get(code);
      if (small && !dot) addDot(code, fact);
      else if (small) dot.setRadius(sizeOf(code));
      else if (!small && dot) { dot.target.remove(); dot.remove(); dots.delete(code); }
    }
    restyle();
  }

  /** What the article leaves out is a mere speck, so that the oceans are not full of rings. */
  const sizeOf = (code) => (state.shades.has(code) || state.selected.code === code ? 4.2 : 2.4);

  function addDot(code, { anchor: [lon, lat] }) {
    const options = { renderer: tinyRenderer, pane: "tiny" };
    const dot = L.circleMarker([lat, lon], { ...options, radius: sizeOf(code), interactive: false }).addTo(map);
    dot.target = L.circleMarker([lat, lon], { ...options, radius: 12, className: "target" }).addTo(map);
    dot.target.getElement().dataset.code = code;
    dots.set(code, dot);
  }

  atlas.on("ready placed land", placeDots);
  map.on("zoomend", placeDots);
  atlas.on("show", () => { order(); placeDots(); });
  atlas.on("show select mode only", restyle);
});
