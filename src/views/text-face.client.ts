/**
 * Brings the text face for the pages to come. This one has been painted in the reader's own: text never waits for a font,
 * nor moves when one comes.
 */
async function bringFace(): Promise<void> {
  try {
    const faces = await document.fonts.load('1em "Source Serif 4"');
    if (faces.length > 0) localStorage.setItem('font', 'ready');
  } catch {
    // No network any more, or storage is refused: the reader's own face will do.
  }
}

if (!document.documentElement.dataset.font) void bringFace();
