/**
 * Brings the text face for the pages to come. This one has been painted in the reader's own: text never waits for a font,
 * nor moves when one comes. It is fetched as a file, not loaded as a face: a face that comes has the page laid out anew.
 */
import face from '../fonts/source-serif-4-subset.woff2?url';

async function bringFace(): Promise<void> {
  try {
    const answer = await fetch(face);
    await answer.arrayBuffer();
    if (answer.ok) localStorage.setItem('font', 'ready');
  } catch {
    // No network any more, or storage is refused: the reader's own face will do.
  }
}

if (!document.documentElement.dataset.font) void bringFace();
