/* Sea and water: graticule, glow of the coasts, lakes and rivers, on canvases that nobody clicks. */
"use strict";
dateline.part((atlas) => {
  const { map } = atlas;
  const { colour } = dateline;

  /** A canvas whose paths are kept in projected metres and only placed anew for each view. */
  const Sheet = L.Canvas.extend({
    initialize(pane, paint) { L.Canvas.prototype.initialize.call(this, { pane, padding: 0.3 }); this._paint = paint; },
    getEvents() { const events = L.Canvas.prototype.getEvents.call(this); delete events.mousemove; return events; },
    _initContainer() { this._container = document.createElement("canvas"); this._ctx = this._container.getContext("2d"); },
    _destroyContainer() { this._container.remove(); },
    _updatePaths() {},
    _onClick() {}, _onMouseMove() {},
    _update() {
      if ((map._animatingZoom && this._bounds) || stillGood(this)) return;
      L.Canvas.prototype._update.call(this);
      this.repaint();
    },
    repaint() {
      if (!this._bounds) return;
      const ctx = this._ctx, { min } = this._bounds, size = this._bounds.getSize();
      const crs = map.options.crs, scale = crs.scale(map.getZoom()), t = crs.transformation, origin = map.getPixelOrigin();
      ctx.clearRect(min.x, min.y, size.x, size.y);
      ctx.save();
      const k = t._a * scale;
      ctx.transform(k, 0, 0, -k, t._b * scale - origin.x, t._d * scale - origin.y);
      const x = (p) => (p + origin.x - t._b * scale) / k, y = (p) => (t._d * scale - origin.y - p) / k;
      this._paint(ctx, 1 / k, [x(min.x), y(min.y + size.y), x(min.x + size.x), y(min.y)]);
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

  function trace(path, rings, crs, closed, box = [0, 0, 0, 0]) {
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i++) {
        const { x, y } = crs.projection.project({ lng: ring[i][0], lat: ring[i][1] });
        if (i) path.lineTo(x, y); else path.moveTo(x, y);
        if (x < box[0]) box[0] = x;
        if (y < box[1]) box[1] = y;
        if (x > box[2]) box[2] = x;
        if (y > box[3]) box[3] = y;
      }
      if (closed) path.closePath();
    }
  }

  const ringsOf = ({ type, coordinates }) =>
    type === "MultiPolygon" ? coordinates.flat()
      : type === "Polygon" || type === "MultiLineString" ? coordinates
        : type === "LineString" ? [coordinates] : [];

  /** The lines of a geometry, in bundles with the box of each: what is out of view is not drawn. */
  function bundles(geometry, crs, closed) {
    return ringsOf(geometry).map((ring) => {
      const path = new Path2D(), box = [Infinity, Infinity, -Infinity, -Infinity];
      trace(path, [ring], crs, closed, box);
      return { path, box };
    });
  }

  /** One path of all bundles that touch the view. */
  function within(list, [left, bottom, right, top]) {
    const path = new Path2D();
    for (const { path: one, box } of list ?? []) {
      if (box[0] < right && box[2] > left && box[1] < top && box[3] > bottom) path.addPath(one);
    }
    return path;
  }

  /** The paths of the present projection. */
  function prepare() {
    const crs = map.options.crs;
    if (made === crs) return;
    made = crs;
    if (base) {
      tracks.coast = bundles(base.coast, crs, false);
      tracks.lakes = bundles(base.lakes, crs, true);
      tracks.rivers = bundles(base.rivers, crs, false);
      tracks.graticule = bundles(base.graticule, crs, false);
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

  function paintSea(ctx, pixel, view) {
    if (tracks.sphere) {
      ctx.fillStyle = colour("sea");
      ctx.fill(tracks.sphere);
    }
    if (tracks.graticule) {
      ctx.strokeStyle = colour("graticule");
      ctx.lineWidth = 0.6 * pixel;
      ctx.stroke(within(tracks.graticule, view));
    }
    if (tracks.sphere) {
      ctx.strokeStyle = colour("sphere");
      ctx.lineWidth = 1.2 * pixel;
      ctx.stroke(tracks.sphere);
    }
    if (!tracks.coast) return;
    ctx.strokeStyle = colour("coast");
    ctx.lineJoin = "bevel";
    const coast = within(tracks.coast, view);
    for (const [width, alpha] of [[10, 0.11], [4.5, 0.2], [1.5, 0.55]]) {
      ctx.globalAlpha = alpha;
      ctx.lineWidth = width * pixel;
      ctx.stroke(coast);
    }
    ctx.globalAlpha = 1;
  }

  function paintWater(ctx, pixel, view) {
    if (tracks.rivers) {
      ctx.strokeStyle = colour("river");
      ctx.lineWidth = 0.8 * pixel;
      ctx.lineJoin = "round";
      ctx.stroke(within(tracks.rivers, view));
    }
    if (tracks.lakes) {
      ctx.fillStyle = colour("lake");
      ctx.strokeStyle = colour("lake-line");
      ctx.lineWidth = 0.6 * pixel;
      const lakes = within(tracks.lakes, view);
      ctx.fill(lakes);
      ctx.stroke(lakes);
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
