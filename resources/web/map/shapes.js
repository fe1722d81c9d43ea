/* Drawings that stay put while the reader pans: renewed only when the view leaves what is drawn. */
"use strict";
const stillGood = (renderer) => {
  const map = renderer._map, origin = map.getPixelOrigin(), size = map.getSize();
  const key = [map.getZoom(), origin.x, origin.y, size.x, size.y].join();
  const corner = map.containerPointToLayerPoint([0, 0]);
  const good = renderer._drawnFor === key && renderer._bounds.contains(L.bounds(corner, corner.add(size)));
  renderer._drawnFor = key;
  return good;
};
const CalmSvg = L.SVG.extend({
  _update() {
    if (this._map._animatingZoom && this._bounds) return;
    if (!stillGood(this)) L.SVG.prototype._update.call(this);
  },
});

/* Polygons that project each point once a projection, not once a zoom, and draw no more of it than
 * can be seen: a zoom step then costs a multiplication a point in place of trigonometry.
 */
const Shape = (() => {
  const SPECK = 1.5; // pixels: rings smaller than this are left out, unless a shape has no other
  const MARGIN = 8; // pixels round the drawing that lines may still run through

  /** The rings of a GeoJSON geometry, each as its degrees [lon, lat, lon, lat, …]. */
  function ringsOf(geometry) {
    if (!geometry) return [];
    const parts = geometry.type === "Polygon" ? [geometry.coordinates]
      : geometry.type === "MultiPolygon" ? geometry.coordinates
        : geometry.type === "LineString" ? [[geometry.coordinates]]
          : geometry.type === "MultiLineString" ? [geometry.coordinates] : [];
    const rings = [];
    for (const part of parts) for (const ring of part) rings.push(flat(ring));
    return rings;
  }

  function flat(ring) {
    const degrees = new Float64Array(2 * ring.length);
    for (let i = 0; i < ring.length; i++) {
      degrees[2 * i] = ring[i][0];
      degrees[2 * i + 1] = ring[i][1];
    }
    return degrees;
  }

  function toMetres(rings, crs) {
    return rings.map((ring) => {
      const metres = new Float64Array(ring.length);
      const box = [Infinity, Infinity, -Infinity, -Infinity];
      for (let i = 0; i < ring.length; i += 2) {
        const { x, y } = crs.projection.project({ lng: ring[i], lat: ring[i + 1] });
        metres[i] = x;
        metres[i + 1] = y;
        if (x < box[0]) box[0] = x;
        if (y < box[1]) box[1] = y;
        if (x > box[2]) box[2] = x;
        if (y > box[3]) box[3] = y;
      }
      return { metres, box };
    });
  }

  const Shape = L.Path.extend({
    // nearest: points closer together than so many pixels are one
    options: { fill: true, interactive: true, bubblingMouseEvents: true, nearest: 1.1 },

    initialize(geometry, options) {
      L.setOptions(this, options);
      this._closed = options.closed ?? true;
      this.setGeometry(geometry);
    },

    /** Take other rings; drawn at once when on a map. */
    setGeometry(geometry) {
      this._degrees = ringsOf(geometry);
      this._worn = null;
      this._drawn = "";
      if (this._map) { this._project(); this._update(); }
      return this;
    },

    /** Project now, so that drawing later is cheap. */
    prepare(crs) {
      if (this._worn === crs) return;
      this._worn = crs;
      this._metres = toMetres(this._degrees, crs);
    },

    _project() { this.prepare(this._map.options.crs); },

    _update() {
      if (!this._map) return;
      const { min, max } = this._renderer._bounds, origin = this._map.getPixelOrigin();
      const key = [this._map.getZoom(), origin.x, origin.y, min.x, min.y, max.x, max.y].join();
      if (key === this._key && this._worn === this._drawnIn && this._metres === this._drawnOf) return;
      this._key = key;
      this._drawnIn = this._worn;
      this._drawnOf = this._metres;
      const d = pathOf(this._metres, this._map, this._closed, this.options.nearest, min, max);
      if (d === this._drawn) return;
      this._drawn = d;
      this._renderer._setPath(this, d || "M0 0");
    },

    _reset() { this._project(); this._update(); },
    redraw() { if (this._map) this._reset(); return this; },
    _containsPoint() { return false; },
  });

  /** The path of all rings at the map's zoom, without what lies outside the drawing. */
  function pathOf(rings, map, closed, nearest, min, max) {
    const crs = map.options.crs, scale = crs.scale(map.getZoom()), t = crs.transformation;
    const origin = map.getPixelOrigin();
    const k = t._a * scale, ox = t._b * scale - origin.x, oy = t._d * scale - origin.y;
    const x0 = min.x - MARGIN, y0 = min.y - MARGIN, x1 = max.x + MARGIN, y1 = max.y + MARGIN;
    let d = "";
    for (const { metres, box } of rings) {
      const left = box[0] * k + ox, right = box[2] * k + ox, top = -box[3] * k + oy, bottom = -box[1] * k + oy;
      if (right < x0 || left > x1 || bottom < y0 || top > y1) continue;
      if (right - left < SPECK && bottom - top < SPECK && rings.length > 1) continue;
      const whole = left >= x0 && right <= x1 && top >= y0 && bottom <= y1;
      d += ringPath(metres, k, ox, oy, whole ? null : [x0, y0, x1, y1], closed, nearest);
    }
    return d;
  }

  function ringPath(metres, k, ox, oy, view, closed, nearest) {
    const last = metres.length - 2;
    let d = "", px = NaN, py = NaN, side = 0, pending = false, count = 0;
    let hx = 0, hy = 0;
    for (let i = 0; i <= last; i += 2) {
      const x = Math.round((metres[i] * k + ox) * 10) / 10, y = Math.round((oy - metres[i + 1] * k) * 10) / 10;
      if (i > 0 && i < last && Math.abs(x - px) < nearest && Math.abs(y - py) < nearest) continue;
      if (view) {
        const now = (x < view[0] ? 1 : x > view[2] ? 2 : 0) | (y < view[1] ? 4 : y > view[3] ? 8 : 0);
        // A run of points beyond one edge needs only its first and last one.
        if (now & side && i < last) { hx = x; hy = y; pending = true; side &= now; continue; }
        if (pending) { d += `L${hx} ${hy}`; pending = false; count++; }
        side = now;
      }
      d += (count++ ? "L" : "M") + x + " " + y;
      px = x;
      py = y;
    }
    return d + (closed ? "Z" : "");
  }

  return Shape;
})();
