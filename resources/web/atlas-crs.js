/* Equal-area projections for Leaflet, each an L.CRS that any layer can use unchanged.
 *
 * Formulas: Snyder, "Map Projections: A Working Manual" (USGS, 1987), ch. 24 (Lambert azimuthal
 * equal-area, sphere); Šavrič, Patterson, Jenny, "The Equal Earth map projection" (2018).
 * explorer/atlas/projection.py computes the same in Python.
 */
"use strict";
(() => {
  const R = 6371000; // as L.CRS.Earth and explorer/atlas/projection.py have it
  const RAD = Math.PI / 180;

  /** Lambert's azimuthal equal-area projection, centred on lat0, lon0 (degrees). */
  function laea(lat0, lon0) {
    const sin0 = Math.sin(lat0 * RAD), cos0 = Math.cos(lat0 * RAD);
    return {
      put(lon, lat, out, at) {
        const phi = lat * RAD, lam = (lon - lon0) * RAD;
        const sin = Math.sin(phi), cos = Math.cos(phi), cosl = Math.cos(lam);
        const away = 1 + sin0 * sin + cos0 * cos * cosl;
        const k = Math.sqrt(2 / Math.max(away, 1e-9));
        out[at] = R * k * cos * Math.sin(lam);
        out[at + 1] = R * k * (cos0 * sin - sin0 * cos * cosl);
      },
      unproject(point) {
        const x = point.x / R, y = point.y / R;
        const rho = Math.hypot(x, y);
        if (rho < 1e-12) return L.latLng(lat0, lon0);
        const c = 2 * Math.asin(Math.min(rho / 2, 1));
        const sin = Math.sin(c), cos = Math.cos(c);
        const phi = Math.asin(cos * sin0 + (y * sin * cos0) / rho);
        const lam = Math.atan2(x * sin, rho * cos0 * cos - y * sin0 * sin);
        return L.latLng(phi / RAD, lon0 + lam / RAD);
      },
      bounds: L.bounds([-2 * R, -2 * R], [2 * R, 2 * R]),
    };
  }

  const A = [1.340264, -0.081106, 0.000893, 0.003796];
  const M = Math.sqrt(3) / 2;

  /** Equal Earth, centred on lon0 (degrees). */
  function equalEarth(lon0) {
    const y_of = (t) => { const q = t * t, s = q * q * q; return t * (A[0] + A[1] * q + s * (A[2] + A[3] * q)); };
    const slope = (t) => { const q = t * t, s = q * q * q; return A[0] + 3 * A[1] * q + s * (7 * A[2] + 9 * A[3] * q); };
    // Places beyond the cut come round from the other side; shapes may run a little over it.
    const turn = (lng) => (lng < lon0 - 182 ? lng + 360 : lng > lon0 + 182 ? lng - 360 : lng) - lon0;
    return {
      put(lon, lat, out, at) {
        const t = Math.asin(M * Math.sin(lat * RAD));
        out[at] = (R * turn(lon) * RAD * Math.cos(t)) / (M * slope(t));
        out[at + 1] = R * y_of(t);
      },
      unproject(point) {
        const y = Math.max(-1.3173627, Math.min(1.3173627, point.y / R));
        let t = y;
        for (let i = 0; i < 12; i++) {
          const step = (y_of(t) - y) / slope(t);
          t -= step;
          if (Math.abs(step) < 1e-12) break;
        }
        const lat = Math.asin(Math.max(-1, Math.min(1, Math.sin(t) / M))) / RAD;
        const lng = lon0 + ((M * (point.x / R) * slope(t)) / Math.cos(t)) / RAD;
        return L.latLng(lat, Math.max(lon0 - 180, Math.min(lon0 + 180, lng)));
      },
      bounds: L.bounds([-2.71 * R, -1.32 * R], [2.71 * R, 1.32 * R]),
    };
  }

  const pointOf = (put) => ({ lat, lng }) => {
    const out = [0, 0];
    put(lng, lat, out, 0);
    return L.point(out[0], out[1]);
  };

  // `put` is for outlines: it writes metres into an array and makes no object of a point.
  function crs(name, projection, lat0, lon0) {
    const k = 0.5 / (Math.PI * R);
    projection.project = pointOf(projection.put);
    return L.extend({}, L.CRS.Earth, {
      code: name, name, lat0, lon0, projection, wrapLng: undefined,
      transformation: new L.Transformation(k, 0.5, -k, 0.5),
    });
  }

  const made = {
    laea: (lat0, lon0) => crs("laea", laea(lat0, lon0), lat0, lon0),
    "equal-earth": (_lat0, lon0) => crs("equal-earth", equalEarth(lon0), 0, lon0),
  };

  L.CRS.AtlasLaea = made.laea(50, 65);
  L.atlasCrs = (name, lat0, lon0) => {
    if (!made[name]) throw new Error(`unknown projection: ${name}`);
    return made[name](lat0, lon0);
  };
})();
