/* Outlines of lands and waters: kept as the packed bytes they came in (tools/pack_shapes.py), and as
 * one array of projected metres for the projection worn, never as an object a point.
 */
"use strict";
dateline.Rings = class Rings {
  /** `read(point, end)` gives each point's degrees to `point(lon, lat)`, calling `end()` after each ring. */
  constructor(rings, points, read) {
    this.count = rings;
    this.points = points;
    this.read = read;
    this.worn = null;
  }

  /** Project every point, unless this projection is worn already. */
  wear(crs) {
    if (this.worn === crs || !this.read) return;
    this.worn = crs;
    const metres = this.metres = new Float32Array(2 * this.points);
    const ends = this.ends = new Uint32Array(this.count);
    const boxes = this.boxes = new Float32Array(4 * this.count);
    const { put } = crs.projection;
    let at = 0, ring = 0, left = Infinity, bottom = Infinity, right = -Infinity, top = -Infinity;
    this.read((lon, lat) => {
      put(lon, lat, metres, at);
      const x = metres[at], y = metres[at + 1];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
      at += 2;
    }, () => {
      ends[ring] = at;
      boxes.set([left, bottom, right, top], 4 * ring++);
      left = bottom = Infinity;
      right = top = -Infinity;
    });
  }

  /** One line given in metres of a projection, which is drawn in no other. */
  static ofMetres(metres, crs) {
    const line = new Rings(1, metres.length / 2, null);
    Object.assign(line, { worn: crs, metres, ends: [metres.length], boxes: [Infinity, Infinity, -Infinity, -Infinity] });
    for (let i = 0; i < metres.length; i += 2) {
      line.boxes = [Math.min(line.boxes[0], metres[i]), Math.min(line.boxes[1], metres[i + 1]), Math.max(line.boxes[2], metres[i]), Math.max(line.boxes[3], metres[i + 1])];
    }
    return line;
  }

  /** The rings of a GeoJSON polygon, of one or many parts. */
  static ofPolygon({ type, coordinates }) {
    const rings = type === "Polygon" ? coordinates : coordinates.flat();
    const points = rings.reduce((sum, ring) => sum + ring.length, 0);
    return new Rings(rings.length, points, (point, end) => {
      for (const ring of rings) { for (const [lon, lat] of ring) point(lon, lat); end(); }
    });
  }

  /** The shapes of a packed file, in its order: [[id, rings], …]. */
  static unpacked(buffer) {
    const bytes = new Uint8Array(buffer), head = bytes.indexOf(10);
    const { step, shapes } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, head)));
    let start = head + 1;
    return shapes.map(([id, rings, points, length]) => {
      const own = bytes.subarray(start, start += length);
      return [id, new Rings(rings, points, (point, end) => unpack(own, rings, step, point, end))];
    });

    function unpack(from, rings, unit, point, end) {
      let at = 0, x = 0, y = 0;
      const number = () => {
        let byte = from[at++], value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) { byte = from[at++]; value |= (byte & 127) << shift; }
        return value;
      };
      const signed = () => { const value = number(); return (value >> 1) ^ -(value & 1); };
      for (let ring = 0; ring < rings; ring++) {
        for (let left = number(); left > 0; left--) {
          x += signed();
          y += signed();
          point(x / unit, y / unit);
        }
        end();
      }
    }
  }
};
