/* Sea and water: graticule and glow of the coasts below the land, lakes and rivers over it. */
"use strict";
dateline.part((atlas) => {
  const { Rings, Shape } = dateline;
  const GLOW = [["glow wide", 5], ["glow middle", 2.6], ["glow close", 1.2]];

  /** The edge of the world about a meridian, for a projection that shows all of it. */
  function rim({ lon0 }) {
    const up = [], down = [];
    for (let lat = -90; lat <= 90; lat += 2) { up.push([lon0 - 180, lat]); down.unshift([lon0 + 180, lat]); }
    return Rings.ofPolygon({ type: "Polygon", coordinates: [[...up, ...down, up[0]]] });
  }

  const sphere = atlas.stand("sea", new Shape(null, { className: "sphere" }));
  function edge() {
    sphere.rings = atlas.inWorld() ? rim(atlas.projection()) : null;
    atlas.renew(sphere);
  }

  atlas.loadBase = async () => {
    const base = await atlas.outlines("base");
    const of = (kind) => base.filter(([id]) => id === kind).map(([, rings]) => rings);
    const line = (pane, className, nearest = 1.1) => (rings) => atlas.stand(pane, new Shape(rings, { closed: false, nearest, className }));
    of("graticule").forEach(line("sea", "graticule"));
    for (const [glow, nearest] of GLOW) { await dateline.idle(); of("coast").forEach(line("sea", glow, nearest)); }
    await dateline.idle();
    of("river").forEach(line("water", "river"));
    for (const rings of of("lake")) atlas.stand("water", new Shape(rings, { className: "lake" }));
  };
  atlas.on("placed", edge);
});
