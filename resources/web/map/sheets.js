/* The three drawings of the map and when they are renewed.
 *
 * Sea, land and what lies over the land are a layer each, so that a choice repaints neither the sea
 * nor the coasts. A sheet is drawn for one frame (zoom and place, wider than the view) and then only
 * moved and stretched with the map, until its next frame has been worked out, a few milliseconds at a
 * time; then it changes at once, one sheet a turn, so that no turn lasts long.
 */
"use strict";
dateline.part((atlas) => {
  const { map } = atlas;
  const { make, draw } = dateline;
  const BUDGET = 7; // milliseconds of work before the next picture
  const ROOM = 0.25; // how much of the view's size is drawn beyond each edge; less where pixels are many
  const sheets = {};
  let job = null, afterwards = [];

  for (const [name, z, groups] of [["land", 300, ["region", "land"]], ["over", 320, ["chosen", "water", "hatch", "outline", "arcs", "tiny"]], ["sea", 190, ["sea"]]]) {
    const svg = draw("svg", { "aria-hidden": "true" }), pane = make("div", `sheet ${name}-sheet`, {}, svg);
    pane.style.zIndex = z;
    map.getPane("mapPane").append(pane);
    const sheet = { pane, svg, items: new Set(), frame: null, at: [0, 0, 1] };
    for (const group of groups) { sheets[group] = { sheet, group: svg.appendChild(draw("g")) }; }
    sheets[name] ??= sheets[groups[0]];
  }
  const all = [sheets.land.sheet, sheets.over.sheet, sheets.sea.sheet];

  /** What a frame needs: the map's zoom and its origin in the world's pixels, now or after a zoom. */
  const present = () => ({ zoom: map.getZoom(), origin: map.getPixelOrigin() });

  function frameOf({ zoom, origin }) {
    const crs = map.options.crs, scale = crs.scale(zoom), t = crs.transformation, size = map.getSize();
    const room = ROOM / Math.max(1, devicePixelRatio), pane = map._getMapPanePos();
    const x = Math.floor(origin.x - pane.x - room * size.x), y = Math.floor(origin.y - pane.y - room * size.y);
    return {
      crs, zoom, x, y, scale, width: Math.ceil(size.x * (1 + 2 * room)), height: Math.ceil(size.y * (1 + 2 * room)),
      k: t._a * scale, ox: t._b * scale - x, oy: t._d * scale - y,
    };
  }

  /** How much of the view a frame covers when it is stretched to a zoom: 1 for all of it. */
  function share(frame, { zoom, origin }) {
    if (!frame || frame.crs !== map.options.crs) return 0;
    const s = frame.crs.scale(zoom) / frame.scale, pane = map._getMapPanePos(), { x: w, y: h } = map.getSize();
    const left = origin.x - pane.x, top = origin.y - pane.y;
    const across = Math.min(left + w, (frame.x + frame.width) * s) - Math.max(left, frame.x * s);
    const down = Math.min(top + h, (frame.y + frame.height) * s) - Math.max(top, frame.y * s);
    return w && h ? (Math.max(0, across) / w) * (Math.max(0, down) / h) : 0;
  }
  const covers = (frame, view) => frame?.zoom === view.zoom && share(frame, view) === 1;

  /** Where a sheet lies in a view: pixels from the map's origin, and how much it is stretched. */
  function seat({ frame }, { zoom, origin }) {
    const s = frame.crs.scale(zoom) / frame.scale;
    return [frame.x * s - origin.x, frame.y * s - origin.y, s];
  }

  function lay(sheet, at) {
    sheet.at = at;
    sheet.pane.style.transform = `translate(${at[0]}px,${at[1]}px) scale(${at[2]})`;
  }

  function put(sheet, view) {
    if (sheet.frame) lay(sheet, seat(sheet, view));
  }

  // The engine draws a layer anew when a style's transition is to enlarge it, and goes on drawing it
  // that large; one that is moved from here it only stretches. Time and curve are Leaflet's own.
  const glide = new Animation(new KeyframeEffect(null, null, { duration: 250, easing: "cubic-bezier(0,0,0.25,1)", fill: "forwards" }));
  let gliding = 0;

  function glideTo(view) {
    land();
    const drawn = all.filter(({ frame }) => frame).map((sheet) => ({ sheet, frame: sheet.frame, from: sheet.at, to: seat(sheet, view) }));
    // The signs go along, or they would be ahead of their places: Leaflet tells them theirs after this.
    const signs = [...map.getPane("mapPane").querySelectorAll(".leaflet-marker-icon")].map((sign) => ({ sign, from: L.DomUtil.getPosition(sign), to: null }));
    const step = () => {
      const { progress } = glide.effect.getComputedTiming(), along = progress ?? 1;
      for (const { sheet, frame, from, to } of drawn) {
        if (sheet.frame === frame) lay(sheet, from.map((start, i) => start + (to[i] - start) * along));
      }
      for (const one of signs) {
        one.to ??= L.DomUtil.getPosition(one.sign);
        L.DomUtil.setTransform(one.sign, one.from.add(one.to.subtract(one.from).multiplyBy(along)));
      }
      gliding = along < 1 ? requestAnimationFrame(step) : 0;
    };
    glide.currentTime = 0;
    glide.play();
    // Before this very picture, but after Leaflet has told each sign where it goes.
    queueMicrotask(step);
  }

  function land() {
    cancelAnimationFrame(gliding);
    glide.cancel();
    gliding = 0;
  }

  function commit(sheet, frame) {
    if (sheet.frame?.width !== frame.width || sheet.frame?.height !== frame.height) {
      sheet.svg.setAttribute("width", frame.width);
      sheet.svg.setAttribute("height", frame.height);
    }
    for (const item of sheet.items) {
      if (item.next === null) item.trace(frame);
      item.commit();
    }
    sheet.frame = frame;
    put(sheet, present());
  }

  /** What is to be done for a frame, in order; where the map is still moving, commits come last. */
  function* work(which, frame) {
    const apart = map._animatingZoom;
    for (const sheet of which) {
      for (const item of sheet.items) { item.trace(frame); yield; }
      if (!apart) { yield "commit"; commit(sheet, frame); yield "turn"; }
    }
    if (apart) for (const sheet of which) { yield "commit"; commit(sheet, frame); yield "turn"; }
  }

  function turn() {
    job.asked = 0;
    const until = performance.now() + BUDGET;
    for (;;) {
      if (job.waits && map._animatingZoom) { job.rests = true; return; } // goes on when the zoom has ended
      // The frame that ends the zoom has enough to do: all that moved with it is laid out in it.
      if (job.waits && job.rests) { job.rests = false; break; }
      const { value, done } = job.steps.next();
      if (done) { finish(); return; }
      job.waits = value === "commit";
      if (value === "turn" || (job.waits && job.worked) || performance.now() > until) break;
      job.worked = true;
    }
    job.worked = false;
    ask();
  }

  const ask = () => { if (job && !job.asked) job.asked = requestAnimationFrame(turn); };

  function stop() {
    if (!job) return;
    cancelAnimationFrame(job.asked);
    for (const sheet of all) for (const item of sheet.items) item.next = null;
    job = null;
  }

  function finish() {
    const told = afterwards;
    job = null;
    afterwards = [];
    for (const tell of told) tell();
    atlas.emit("drawn");
  }

  /** Draw sheets anew for a frame, spread over as many pictures as it takes. */
  function start(frame, which = all) {
    stop();
    job = { frame, steps: work(which, frame), asked: 0, waits: false, worked: false };
    ask();
  }

  /** Draw everything at once: nothing that stands could be shown meanwhile. */
  function drawNow(wanted = all) {
    const which = job ? all : wanted, frame = frameOf(present());
    stop();
    for (const sheet of which) commit(sheet, frame);
    finish();
  }

  function settle() {
    const view = present();
    land();
    for (const sheet of all) put(sheet, view);
    if (job && covers(job.frame, view)) ask();
    else if (all.every(({ frame }) => covers(frame, view))) { if (job) { stop(); finish(); } }
    else if (all.every(({ frame }) => share(frame, view) > 0.5)) start(frameOf(view));
    else drawNow();
  }

  map.on("zoomanim", ({ center, zoom }) => {
    const view = { zoom, origin: map._getNewPixelOrigin(center, zoom) };
    map.getContainer().classList.add("redrawing");
    glideTo(view);
    start(frameOf(view));
  });
  map.on("zoom viewreset", () => { if (!map._animatingZoom) for (const sheet of all) put(sheet, present()); });
  map.on("moveend", settle);
  // Names stay hidden after a zoom until they stand where they belong.
  atlas.on("labelled", () => { if (!job) map.getContainer().classList.remove("redrawing"); });
  // A long drag: what comes into view is drawn on the way.
  map.on("drag", () => { if (!job && !covers(all[0].frame, present())) start(frameOf(present())); });

  /** Add an item to a group of a sheet; it is drawn with the sheet, or at once where that is drawn. */
  atlas.stand = (name, item) => {
    const { sheet, group } = sheets[name];
    item.sheet = sheet;
    sheet.items.add(item);
    group.append(item.element);
    atlas.renew(item);
    return item;
  };
  atlas.takeAway = (item) => { item.sheet.items.delete(item); item.element.remove(); };

  /** Draw one item again, in the frame its sheet has. */
  atlas.renew = (item) => {
    item.next = null;
    const { frame } = item.sheet;
    if (!frame || frame.crs !== map.options.crs) return;
    item.trace(frame);
    item.commit();
  };

  /** Draw a group's sheet again at once, or in its own time and `then` do something. */
  atlas.drawSheet = (name) => drawNow([sheets[name].sheet]);
  atlas.drawSheetSoon = (name, then) => {
    afterwards.push(then);
    start(job?.frame ?? frameOf(present()), job ? all : [sheets[name].sheet]);
  };
  atlas.isDrawing = () => job !== null;

  /** Have a canvas of `1 / coarse` of the view's pixels drawn on in a sheet's own measure. */
  function onto(context, { frame }, coarse) {
    const corner = map.containerPointToLayerPoint([0, 0]), origin = map.getPixelOrigin();
    context.setTransform(1 / coarse, 0, 0, 1 / coarse, (frame.x - origin.x - corner.x) / coarse, (frame.y - origin.y - corner.y) / coarse);
  }

  /** Fill a canvas wherever there is no water: beyond the world's rim, land, and what is but a dot. */
  atlas.landInto = (context, coarse) => {
    if (all.some(({ frame }) => !frame)) return;
    const rim = sheets.sea.sheet.svg.querySelector("path.sphere").getAttribute("d");
    if (atlas.inWorld() && rim) {
      onto(context, sheets.sea.sheet, coarse);
      context.fillRect(0, 0, sheets.sea.sheet.frame.width, sheets.sea.sheet.frame.height);
      context.globalCompositeOperation = "destination-out";
      context.fill(new Path2D(rim));
      context.globalCompositeOperation = "source-over";
    }
    onto(context, sheets.land.sheet, coarse);
    for (const { element, isEmpty } of atlas.shapes.values()) if (!isEmpty) context.fill(new Path2D(element.getAttribute("d")));
    onto(context, sheets.tiny.sheet, coarse);
    for (const dot of sheets.tiny.group.querySelectorAll(".dot")) {
      const of = (name) => Number(dot.getAttribute(name));
      context.beginPath();
      // Fattened: a letter must not stand on half of a speck either.
      context.arc(of("cx"), of("cy"), of("r") + coarse / 2, 0, 2 * Math.PI);
      context.fill();
    }
  };
});
