/* What stands on a sheet: a shape that is one path of its rings, and a round mark at a place.
 *
 * Each works out what it will look like in a frame (`trace`, which touches nothing on the page) and
 * puts that on the page later (`commit`): so the work can be spread and the picture change at once.
 */
"use strict";
(() => {
  const SPECK = 1.5; // pixels: rings smaller than this are left out, unless a shape has no other
  const MARGIN = 8; // pixels round the drawing that lines may still run through
  const ascii = new TextDecoder("latin1");
  // Text is written as bytes and made a string once: adding it up leaves a hundred thousand scraps.
  let text = new Uint8Array(1 << 16), end = 0;

  /** Write a whole number of tenths of a pixel: -34 is "-3.4". */
  function write(tenths) {
    if (tenths < 0) { text[end++] = 45; tenths = -tenths; }
    const whole = Math.floor(tenths / 10), rest = tenths - 10 * whole;
    if (whole < 10) { text[end++] = 48 + whole; } else {
      let digits = whole < 100 ? 2 : whole < 1000 ? 3 : whole < 10000 ? 4 : String(whole).length;
      end += digits;
      for (let at = end, left = whole; digits > 0; digits--) {
        const next = Math.floor(left / 10);
        text[--at] = 48 + left - 10 * next;
        left = next;
      }
    }
    if (rest) { text[end++] = 46; text[end++] = 48 + rest; }
  }

  function pair(x, y) {
    write(x);
    text[end++] = 32;
    write(y);
  }

  /** The path of all rings in a frame, without what lies outside it. */
  function pathOf({ metres, ends, boxes, count }, frame, closed, nearest) {
    const { k, ox, oy, width, height } = frame;
    const x0 = -MARGIN, y0 = -MARGIN, x1 = width + MARGIN, y1 = height + MARGIN;
    end = 0;
    for (let ring = 0; ring < count; ring++) {
      const b = 4 * ring, left = boxes[b] * k + ox, right = boxes[b + 2] * k + ox, top = oy - boxes[b + 3] * k, bottom = oy - boxes[b + 1] * k;
      if (right < x0 || left > x1 || bottom < y0 || top > y1) continue;
      if (right - left < SPECK && bottom - top < SPECK && count > 1) continue;
      const whole = left >= x0 && right <= x1 && top >= y0 && bottom <= y1;
      const from = ring ? ends[ring - 1] : 0;
      ringPath(metres, from, ends[ring], frame, whole ? null : [10 * x0, 10 * y0, 10 * x1, 10 * y1], closed, 10 * nearest);
    }
    return end ? ascii.decode(text.subarray(0, end)) : "";
  }

  function ringPath(metres, from, to, { k, ox, oy }, view, closed, nearest) {
    const last = to - 2, kx = 10 * k, tx = 10 * ox, ty = 10 * oy;
    while (text.length < end + 16 * (to - from) + 64) { const more = new Uint8Array(2 * text.length); more.set(text); text = more; }
    let px = NaN, py = NaN, hx = 0, hy = 0, side = 0, pending = false;
    const step = (x, y) => {
      if (px !== px) { text[end++] = 77; pair(x, y); text[end++] = 108; } else { pair(x - px, y - py); text[end++] = 32; }
      px = x;
      py = y;
    };
    for (let i = from; i <= last; i += 2) {
      const x = Math.round(metres[i] * kx + tx), y = Math.round(ty - metres[i + 1] * kx);
      if (i > from && i < last && Math.abs(x - px) < nearest && Math.abs(y - py) < nearest) continue;
      if (view) {
        const now = (x < view[0] ? 1 : x > view[2] ? 2 : 0) | (y < view[1] ? 4 : y > view[3] ? 8 : 0);
        // A run of points beyond one edge needs only its first and last one.
        if (now & side && i < last) { hx = x; hy = y; pending = true; side &= now; continue; }
        if (pending) { step(hx, hy); pending = false; }
        side = now;
      }
      step(x, y);
    }
    if (text[end - 1] === 108) { text[end++] = 48; text[end++] = 32; text[end++] = 48; }
    if (closed) text[end++] = 90;
  }

  /** A path of rings; without rings it stands empty. Options: closed, nearest, className. */
  dateline.Shape = class Shape {
    constructor(rings, { closed = true, nearest = 1.1, className }) {
      Object.assign(this, { rings, closed, nearest, next: null, isEmpty: true });
      this.element = dateline.draw("path", { class: className });
    }

    trace(frame) {
      this.rings?.wear(frame.crs);
      this.next = this.rings?.worn === frame.crs ? pathOf(this.rings, frame, this.closed, this.nearest) : "";
    }

    commit() {
      if (this.next || !this.isEmpty) this.element.setAttribute("d", this.next);
      this.isEmpty = !this.next;
      this.next = null;
    }
  };

  /** A circle at a place, as large at every zoom. */
  dateline.Dot = class Dot {
    constructor([lon, lat], radius, className) {
      Object.assign(this, { lon, lat, next: null });
      this.element = dateline.draw("circle", { r: radius, class: className });
    }

    resize(radius) { this.element.setAttribute("r", radius); }

    trace({ crs, k, ox, oy }) {
      const { x, y } = crs.projection.project({ lng: this.lon, lat: this.lat });
      this.next = [x * k + ox, oy - y * k];
    }

    commit() {
      this.element.setAttribute("cx", this.next[0].toFixed(1));
      this.element.setAttribute("cy", this.next[1].toFixed(1));
      this.next = null;
    }
  };
})();
