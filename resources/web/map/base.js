/* Sea and water: graticule, glow of the coasts, lakes and rivers, on canvases that nobody clicks. */
"use strict";
dateline.part((atlas) => {
  const { map } = atlas;
  const { colour } = dateline;

  /** A canvas whose paths are kept in projected metres and only placed anew for each view. */
  const Sheet = L.Canvas.extend({
    options: { padding: 0.5 },
    initialize(pane, paint) { L.Canvas.prototype.initialize.call(this, { pane, padding: 0.5 }); this._paint = paint; },
    getEvents() { const events = L.Canvas.prototype.getEvents.call(this); delete events.mousemove; return events; },
    _initContainer() { this._container = document.createElement("canvas"); this._ctx = this._container.getContext("2d"); },
    _destroyContainer() { this._container.remove(); },
    _updatePaths() {},
    _onClick() {}, _onMouseMove() {},
    _update() {
      L.Canvas.prototype._update.call(this);
      if (!map._animatingZoom) this.repaint();
    },
    repaint() {
      if (!this._bounds) return;
      const ctx = this._ctx, { min } = this._bounds, size = this._bounds.getSize();
      const crs = map.options.crs, scale = crs.scale(map.getZoom()), t = crs.transformation, origin = map.getPixelOrigin();
      ctx.clearRect(min.x, min.y, size.x, size.y);
      ctx.save();
      const k = t._a * scale;
      ctx.transform(k, 0, 0, -k, t._b * scale - origin.x, t._d * scale - origin.y);
      this._paint(ctx, 1 / k, map.getZoom());
      ctx.restore();
    },
  });

  for (const [name, z] of [["sea", 190], ["water", 320]]) {
    const pane = map.createPane(name);
    pane.style.zIndex = z;
    pane.style.pointerEvents = "none";
  }

  let base = null, made = null;
  const tracks = { coast: null, lakes: null, rivers: null, graticule: null, sphere: null };

  function trace(path, rings, crs, closed) {
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i++) {
        const { x, y } = crs.projection.project({ lng: ring[i][0], lat: ring[i][1] });
        if (i) path.lineTo(x, y); else path.moveTo(x, y);
      }
      if (closed) path.closePath();
    }
  }

  const ringsOf = ({ type, coordinates }) =>
    type === "MultiPolygon" ? coordinates.flat()
      : type === "Polygon" || type === "MultiLineString" ? coordinates
        : type === "LineString" ? [coordinates] : [];

  function pathOf(features, crs, closed) {
    const path = new Path2D();
    for (const feature of features ?? []) trace(path, ringsOf(feature.geometry ?? feature), crs, closed);
    return path;
  }

  /** The paths of the present projection. */
  function prepare() {
    const crs = map.options.crs;
    if (made === crs) return;
    made = crs;
    if (base) {
      tracks.coast = pathOf([base.coast], crs, false);
      tracks.lakes = pathOf([base.lakes], crs, true);
      tracks.rivers = pathOf([base.rivers], crs, false);
      tracks.graticule = pathOf([base.graticule], crs, false);
    }
    tracks.sphere = crs.name === "equal-earth" ? sphere(crs) : null;
    sea.repaint();
    water.repaint();
  }

  function sphere(crs) {
    const { lon0 } = crs, rim = [];
    for (let lat = -90; lat <= 90; lat += 2) rim.push([lon0 - 180, lat]);
    for (let lat = 90; lat >= -90; lat -= 2) rim.push([lon0 + 180, lat]);
    const path = new Path2D();
    trace(path, [rim], crs, true);
    return path;
  }

  function paintSea(ctx, pixel) {
    if (tracks.sphere) {
      ctx.fillStyle = colour("sea");
      ctx.fill(tracks.sphere);
    }
    if (tracks.graticule) {
      ctx.strokeStyle = colour("graticule");
      ctx.lineWidth = 0.6 * pixel;
      ctx.stroke(tracks.graticule);
    }
    if (tracks.sphere) {
      ctx.strokeStyle = colour("sphere");
      ctx.lineWidth = 1.2 * pixel;
      ctx.stroke(tracks.sphere);
    }
    if (!tracks.coast) return;
    ctx.strokeStyle = colour("coast");
    ctx.lineJoin = "bevel";
    for (const [width, alpha] of [[10, 0.11], [4.5, 0.2], [1.5, 0.55]]) {
      ctx.globalAlpha = alpha;
      ctx.lineWidth = width * pixel;
      ctx.stroke(tracks.coast);
    }
    ctx.globalAlpha = 1;
  }

  function paintWater(ctx, pixel) {
    if (tracks.rivers) {
      ctx.strokeStyle = colour("river");
      ctx.lineWidth = 0.8 * pixel;
      ctx.lineJoin = "round";
      ctx.stroke(tracks.rivers);
    }
    if (tracks.lakes) {
      ctx.fillStyle = colour("lake");
      ctx.strokeStyle = colour("lake-line");
      ctx.lineWidth = 0.6 * pixel;
      ctx.fill(tracks.lakes);
      ctx.stroke(tracks.lakes);
    }
  }

  const sea = new Sheet("sea", paintSea).addTo(map);
  const water = new Sheet("water", paintWater).addTo(map);

  atlas.loadBase = async () => {
    base = await atlas.data("base");
    made = null;
    prepare();
  };
  atlas.on("placed", prepare);
  atlas.on("themed", () => { sea.repaint(); water.repaint(); });
});
