/* The countries: one path each, coloured by classes of the style sheet, coarse first, then fine. */
"use strict";
dateline.part((atlas) => {
  const { map, state } = atlas;
  const shapes = new Map();
  const TINY = 6; // pixels: a country whose inner circle is smaller also gets a marker
  const RANK = { about: 2, mentioned: 1, "filed-from": 1 };
  const dots = new Map();

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

  /** "c0" to "c5"; of who speaks also "fragments" and "silent", for who gets no whole sentence. */
  atlas.shadeClass = (shade) => {
    if (state.mode === "spoken-about") return `c${shade.about}`;
    return shade.speech === "silent" || shade.speech === "fragments" ? shade.speech : `v${shade.voice}`;
  };

  function dress(item, classes) {
    if (item.classes === classes) return;
    item.classes = classes;
    item.element.setAttribute("class", classes);
  }

  function restyle() {
    for (const [code, shape] of shapes) dress(shape, classesOf(code));
    for (const [code, { dot }] of dots) dress(dot, `dot ${classesOf(code)}`);
  }

  function addCountry(code, rings) {
    const classes = classesOf(code), shape = new dateline.Shape(rings, { className: classes });
    shape.classes = classes;
    shape.element.dataset.code = code;
    shapes.set(code, shape);
    atlas.stand("land", shape);
  }

  function take(outlines) {
    const wanted = new Set(outlines.map(([code]) => code));
    for (const [code, shape] of shapes) {
      if (!wanted.has(code)) { atlas.takeAway(shape); shapes.delete(code); }
    }
    for (const [code, rings] of outlines) {
      const shape = shapes.get(code);
      if (!shape) { addCountry(code, rings); continue; }
      shape.rings = rings;
      atlas.renew(shape);
    }
    order();
    restyle();
    atlas.emit("land");
  }

  /** What the article is about lies on top, so that its outline is nowhere covered. */
  function order() {
    for (const rank of [1, 2]) {
      for (const shade of state.plate.countries) {
        const element = RANK[shade.role] === rank && shapes.get(shade.code)?.element;
        if (element) element.parentNode.append(element);
      }
    }
  }

  /** Replace the coarse shapes by the fine ones, worked out between pictures and shown in one. */
  async function refine(view) {
    const fine = await atlas.outlines(`${view}-fine`);
    for (let i = 0; i < fine.length; i += 12) {
      await dateline.idle();
      if (state.borders !== view) return;
      for (const [, rings] of fine.slice(i, i + 12)) rings.wear(map.options.crs);
    }
    for (const [code, rings] of fine) if (shapes.has(code)) shapes.get(code).rings = rings;
    await new Promise((done) => atlas.drawSheetSoon("land", done));
    atlas.emit("land");
    atlas.emit("refined");
  }

  atlas.drawBorders = async (view) => {
    const coarse = await atlas.outlines(`${view}-coarse`);
    if (state.borders === view) take(coarse);
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
      else if (small) dot.dot.resize(sizeOf(code));
      else if (!small && dot) { Object.values(dot).forEach(atlas.takeAway); dots.delete(code); }
    }
    restyle();
  }

  /** What the article leaves out is a mere speck, so that the oceans are not full of rings. */
  const sizeOf = (code) => (state.shades.has(code) || state.selected.code === code ? 4.2 : 2.4);

  function addDot(code, { anchor }) {
    const dot = atlas.stand("tiny", new dateline.Dot(anchor, sizeOf(code), "dot"));
    const target = atlas.stand("tiny", new dateline.Dot(anchor, 12, "target"));
    target.element.dataset.code = code;
    dots.set(code, { dot, target });
  }

  atlas.on("ready placed land", placeDots);
  atlas.on("drawn", placeDots);
  atlas.on("show", order, true);
  atlas.on("show", placeDots);
  atlas.on("show select mode only", restyle, true);
});
