/* Sea and water: graticule and glow of the coasts below the land, lakes and rivers over it.
 *
 * All of it is SVG, as the land is: everything then lies on one layer, and a pan only moves that.
 * A canvas would be a layer of its own, blended anew for each frame.
 */
"use strict";
dateline.part((atlas) => {
  const { map } = atlas;
  const drawings = {};
  for (const [name, z] of [["sea", 190], ["water", 320]]) {
    const pane = map.createPane(name);
    pane.style.zIndex = z;
    pane.style.pointerEvents = "none";
    drawings[name] = new CalmSvg({ pane: name, padding: 0.5 });
  }

  const RUN = 80; // points of a coast that are drawn as one: what is far away then costs nothing
  const CELL = 25; // degrees: runs that lie in one cell are one path
  const GLOW = [["glow wide", 4], ["glow middle", 2.2], ["glow close", 1.2]];

  const still = (pane, geometry, className, more = {}) =>
    new Shape(geometry, { renderer: drawings[pane], pane, interactive: false, closed: false, className, ...more }).addTo(map);

  /** Lines cut into runs and gathered by the cells they lie in. */
  function gathered({ coordinates }) {
    const cells = new Map();
    for (const line of coordinates) {
      for (let i = 0; i < line.length - 1; i += RUN) {
        const run = line.slice(i, i + RUN + 1), [lon, lat] = run[run.length >> 1];
        const cell = `${Math.floor(lon / CELL)}/${Math.floor(lat / CELL)}`;
        if (!cells.has(cell)) cells.set(cell, []);
        cells.get(cell).push(run);
      }
    }
    return [...cells.values()].map((lines) => ({ type: "MultiLineString", coordinates: lines }));
  }

  /** The edge of the world about a meridian, for a projection that shows all of it. */
  function rim({ lon0 }) {
    const up = [], down = [];
    for (let lat = -90; lat <= 90; lat += 2) { up.push([lon0 - 180, lat]); down.unshift([lon0 + 180, lat]); }
    return { type: "Polygon", coordinates: [[...up, ...down, up[0]]] };
  }

  const sphere = still("sea", null, "sphere", { closed: true });
  const edge = () => sphere.setGeometry(atlas.inWorld() ? rim(atlas.projection()) : null);

  atlas.loadBase = async () => {
    const base = await atlas.data("base");
    still("sea", base.graticule, "graticule");
    const coasts = gathered(base.coast);
    for (const [glow, nearest] of GLOW) for (const coast of coasts) still("sea", coast, glow, { nearest });
    still("water", base.rivers, "river");
    still("water", base.lakes, "lake", { closed: true });
  };
  atlas.on("placed", edge);
  edge();
});
