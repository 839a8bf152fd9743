import { createEditor, type PrismEditor } from 'prism-code-editor';
import { defaultKeymap, editHistory, editorCommands, setIgnoreTab } from 'prism-code-editor/commands';
import layout from 'prism-code-editor/layout.css?inline';
import 'prism-code-editor/prism/languages/typescript';
import own from './code-editor.css?inline';

/** The editor as the note uses it. */
export interface CodeEditor {
  text(): string;
  focus(): void;
}

let styled = false;

/** What the editor tells whoever opened it. */
export interface EditorEvents {
  onRun(): void;
  /** After each change of the text by the reader. */
  onChange(text: string): void;
}

/** An editor for TypeScript under `place`. Tab indents; after Escape it moves on. Ctrl or ⌘ with Enter runs. */
export function createCodeEditor(
  place: HTMLElement,
  source: string,
  { onRun, onChange }: EditorEvents,
): CodeEditor {
  let last = source;
  addStyles();
  const editor = createEditor(
    place,
    {
      language: 'typescript',
      value: source,
      tabSize: 2,
      onUpdate: (text) => {
        // It is called for the first drawing too.
        if (text !== last) onChange(text);
        last = text;
      },
    },
    editorCommands({
      ...defaultKeymap,
      'Mod+Enter': () => {
        onRun();
        return true;
      },
      Escape: () => void setIgnoreTab(true),
    }),
    editHistory(),
  );
  label(editor);
  return { text: () => editor.value, focus: () => editor.textarea.focus() };
}

function label({ textarea }: PrismEditor): void {
  textarea.setAttribute('aria-label', 'Code of the note. Escape, then Tab leaves the editor.');
  textarea.addEventListener('focus', () => setIgnoreTab(false));
}

/** The editor's style sheet comes with its script, since few readers open it. */
function addStyles(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layout + own);
  document.adoptedStyleSheets.push(sheet);
}
