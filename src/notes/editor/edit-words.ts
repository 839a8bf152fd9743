/** What the editor says, and its bar. */
export const BAR =
  '<div class="bar"><span>Your copy of the code. Escape, then Tab leaves it.</span>' +
  '<button type="button" data-edit="diff" aria-pressed="false">Show changes</button>' +
  '<button type="button" data-edit="share">Copy link to this code</button>' +
  '<button type="button" data-edit="save">Download .ts</button>' +
  '<button type="button" class="run" data-edit="run">Run</button></div>' +
  '<div class="code"></div><div class="diff" hidden></div><div class="told" role="status"></div>';

export const SHARED =
  'This copy came with the link: somebody’s edited code. Nothing of it has run. Read it, then press Run; it runs sealed off. Reset brings the original.';
export const KEPT =
  'This is your edited copy, kept in this browser. It runs when you press Run; Reset brings the original.';
export const KEPT_OF_OTHER =
  'This is your edited copy, kept in this browser. The note has changed since: “Show changes” compares with the new original, Reset brings it.';
