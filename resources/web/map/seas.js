/* The seas' names, in the water's own colour, leaning as the water lies. */
"use strict";
dateline.part((atlas) => {
  const { map } = atlas;
  const { make } = dateline;
  const pane = map.createPane("seas");
  pane.style.zIndex = 325;
  pane.classList.add("leaflet-zoom-hide");
  const context = document.createElement("canvas").getContext("2d");
  let seas = [];

  function widthOf(name) {
    context.font = 'italic 13px "Noto Serif", serif';
    return context.measureText(name).width + name.length * 13 * 0.08;
  }

  /** The angle of a name on the screen: its own, counted from where east lies there. */
  function angleAt({ lon, lat, rotation }, at) {
    const east = map.latLngToLayerPoint([lat, lon + 0.3]);
    return (Math.atan2(east.y - at.y, east.x - at.x) * 180) / Math.PI - rotation;
  }

  /** The box that a leaning name takes, for a check against the land's own names. */
  function boxOf(at, width, height, angle) {
    const rad = (angle * Math.PI) / 180, cos = Math.abs(Math.cos(rad)), sin = Math.abs(Math.sin(rad));
    const w = (width * cos + height * sin) / 2, h = (width * sin + height * cos) / 2;
    return [at.x - w, at.y - h, at.x + w, at.y + h];
  }

  const COARSE = 5; // pixels of the view for one of the land's mask
  const mask = { canvas: document.createElement("canvas"), key: "", data: null, width: 0 };

  /** The land of the view in big pixels: asking it is far cheaper than asking the page. */
  function refreshMask(size) {
    const { x: ox, y: oy } = map.getPixelOrigin(), corner = map.containerPointToLayerPoint([0, 0]);
    const dots = document.querySelectorAll(".dot").length;
    const key = [dots, map.getZoom(), ox, oy, corner.x, corner.y, size.x, size.y, atlas.projection().name].join();
    if (key === mask.key) return;
    mask.key = key;
    mask.width = mask.canvas.width = Math.ceil(size.x / COARSE);
    mask.canvas.height = Math.ceil(size.y / COARSE);
    const ctx = mask.canvas.getContext("2d", { willReadFrequently: true });
    atlas.landInto(ctx, COARSE);
    mask.data = ctx.getImageData(0, 0, mask.width, mask.canvas.height).data;
  }

  /** Whether any bit of a name would lie on land: felt along three lines through its letters. */
  function onLand(at, width, angle, corner) {
    const rad = (angle * Math.PI) / 180, cos = Math.cos(rad), sin = Math.sin(rad);
    const long = width + 6, steps = Math.ceil(long / COARSE);
    for (let i = 0; i <= steps; i++) {
      const along = long * (i / steps - 0.5);
      for (const across of [-5, 0, 5]) {
        const x = Math.round((at.x - corner.x + along * cos - across * sin) / COARSE);
        const y = Math.round((at.y - corner.y + along * sin + across * cos) / COARSE);
        if (mask.data[4 * (y * mask.width + x) + 3] > 40) return true;
      }
    }
    return false;
  }

  const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  const NUDGES = [0, -14, 14, -28, 28, -46, 46]; // pixels along and across, where the middle is taken
  const OCEAN = 2; // names that appear at this zoom or before it are oceans', which have more room
  const WIDE = { along: [0, -28, 28, -66, 66, -100, 100], across: [0, -14, 14, -28, 28, -50, 50, -80, 80] };

  /** Ways from a name's own place, the shortest first: along it and across. */
  const near = (sea) => sea.ways ??= (sea.min_zoom > OCEAN
    ? [...NUDGES.map((n) => [n, 0]), ...NUDGES.slice(1, 5).map((n) => [0, n])]
    : WIDE.along.flatMap((a) => WIDE.across.map((b) => [a, b])).sort((a, b) => Math.hypot(...a) - Math.hypot(...b)));

  /** A place near its own where a sea's name lies on water and on no other name; or null. */
  function seatFor(sea, boxes, corner, size) {
    const own = map.latLngToLayerPoint([sea.lat, sea.lon]);
    const leaning = angleAt(sea, own), angle = leaning > 90 || leaning < -90 ? leaning + 180 : leaning;
    const cos = Math.cos((angle * Math.PI) / 180), sin = Math.sin((angle * Math.PI) / 180);
    for (const [along, across] of near(sea)) {
      const dx = along * cos - across * sin, dy = along * sin + across * cos;
      const at = own.add([dx, dy]), box = boxOf(at, sea.width, 16, angle);
      const inside = box[0] > corner.x && box[1] > corner.y && box[2] < corner.x + size.x && box[3] < corner.y + size.y;
      if (inside && !boxes.some((other) => overlap(box, other)) && !onLand(at, sea.width, angle, corner)) return { at, box, angle };
    }
    return null;
  }

  function place(taken) {
    const zoom = map.getZoom(), corner = map.containerPointToLayerPoint([0, 0]), size = map.getSize();
    refreshMask(size);
    const boxes = [...taken, ...atlas.arcObstacles()].map((box) => [box[0] + corner.x, box[1] + corner.y, box[2] + corner.x, box[3] + corner.y]);
    const named = new Set(), { lat, lng } = map.getCenter();
    const off = (sea) => Math.abs(sea.lat - lat) + Math.abs(sea.lon - lng);
    for (const sea of [...seas].sort((a, b) => a.rank - b.rank || off(a) - off(b))) {
      const far = Math.abs(sea.lon - atlas.projection().lon0) > 120 && !atlas.inWorld();
      const seat = !far && !named.has(sea.name) && zoom >= sea.min_zoom - (atlas.inWorld() ? 0.2 : 0.6) ? seatFor(sea, boxes, corner, size) : null;
      sea.element.style.display = seat ? "" : "none";
      if (!seat) continue;
      boxes.push(seat.box);
      named.add(sea.name);
      sea.element.style.transform = `translate(${seat.at.x.toFixed(1)}px,${seat.at.y.toFixed(1)}px) translate(-50%,-50%) rotate(${seat.angle.toFixed(1)}deg)`;
    }
    pane.style.visibility = "";
  }

  atlas.loadSeas = async () => {
    const found = await atlas.data("seas");
    await document.fonts.load('italic 13px "Noto Serif"', found.map(({ name }) => atlas.said(name)).join(""));
    // An ocean has its name in several places: they are of one rank, and the nearest one is taken.
    const ranks = [...new Set(found.map(({ name }) => name))];
    seas = found.map((sea) => {
      const element = make("div", "sea-name");
      pane.append(element);
      return { ...sea, element, rank: ranks.indexOf(sea.name) };
    });
    write();
    atlas.placeLabels();
  };

  function write() {
    for (const sea of seas) {
      const name = sea.element.textContent = atlas.said(sea.name);
      sea.width = widthOf(name);
    }
  }
  atlas.on("words", write);
  document.fonts?.addEventListener?.("loadingdone", write);

  // At another zoom the old places mean nothing: names pile up there unless they wait unseen.
  map.on("viewreset zoomend", () => { pane.style.visibility = "hidden"; });

  let waiting = 0;
  // Looking for land below a name takes a while: not in the frame that ends a pan.
  atlas.on("labelled", (taken) => {
    cancelIdleCallback(waiting);
    waiting = requestIdleCallback(() => { if (!atlas.isDrawing()) place(taken); }, { timeout: 300 });
  });
  // What the mask was taken from is drawn anew.
  atlas.on("land drawn", () => { mask.key = ""; });
});
