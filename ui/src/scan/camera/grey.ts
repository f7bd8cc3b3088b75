import type { Frame } from '../../backend/frames';

/** The longer side of a frame that is read, in dots: a tag of a centimetre fills a hand's breadth of a camera with some. */
export const LONGEST = 1280;

/** The size a picture is read at: its own, or made smaller. */
export function fitted(width: number, height: number, longest = LONGEST): { width: number; height: number } {
  const factor = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

/** The shades of a picture given as red, green, blue and alpha, weighted as the eye does (ITU-R BT.601). */
export function shades(dots: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(dots.length / 4);
  for (let at = 0, dot = 0; at < grey.length; at += 1, dot += 4) {
    grey[at] = ((dots[dot] ?? 0) * 77 + (dots[dot + 1] ?? 0) * 150 + (dots[dot + 2] ?? 0) * 29) >> 8;
  }
  return grey;
}

/** Takes frames of videos, all on one canvas. */
export class Frames {
  private paper: CanvasRenderingContext2D | null = null;

  /** What the video shows now; null while there is nothing to see. */
  take(video: HTMLVideoElement): Frame | null {
    if (video.readyState < video.HAVE_CURRENT_DATA || video.videoWidth === 0) return null;
    this.paper ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true, alpha: false });
    const { paper } = this;
    if (!paper) return null;
    const { width, height } = fitted(video.videoWidth, video.videoHeight);
    if (paper.canvas.width !== width || paper.canvas.height !== height) Object.assign(paper.canvas, { width, height });
    paper.drawImage(video, 0, 0, width, height);
    return { width, height, shades: shades(paper.getImageData(0, 0, width, height).data) };
  }
}
