import type { IconArray, Outputs, Plot, Result } from '../../../content/notes/lib/contract.ts';
import { whyNoIcons, whyNoOutputs, whyNoPlot, whyNoResult, whyNoSentence } from '../contract/check-result.ts';
import { FRAME_DOCUMENT, TIME_LIMIT } from './runner-frame.ts';

/** What edited code gave: a checked result to show, or a sentence, with the reader's line where it is known. */
export type RunOutcome = { console: ConsoleLine[] } & (
  | { result: Result; outputs: Outputs; sentence: string; plot?: Plot; icons?: IconArray; unshown?: string }
  | { problem: string; line?: number; column?: number }
);

/** What edited code wrote to its console, with the reader's line that did. */
export interface ConsoleLine {
  line?: number;
  text: string;
}

/** If the frame itself is kept from answering, the page gives up this much later. */
const GRACE = 1500;

/** A frame that has run nothing yet, so that a run need not wait for one. */
let waiting: Promise<HTMLIFrameElement> | undefined;

/** Has a frame wait for the next run. */
export function awaitRun(): void {
  waiting ??= loadFrame();
}

/** Takes the waiting frame away: no run is expected any more. */
export function endWait(): void {
  void waiting?.then((frame) => frame.remove());
  waiting = undefined;
}

/**
 * Runs a compiled note in the sealed frame. Never rejects. Each frame runs one text: it and its worker are gone
 * afterwards.
 */
export async function runSealed(script: string, declared: Outputs): Promise<RunOutcome> {
  const ready = waiting ?? loadFrame();
  waiting = undefined;
  const frame = await ready;
  try {
    return await exchange(frame, script, declared);
  } finally {
    frame.remove();
  }
}

async function loadFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.title = 'Sealed runner';
  frame.srcdoc = FRAME_DOCUMENT;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

function exchange(frame: HTMLIFrameElement, script: string, declared: Outputs): Promise<RunOutcome> {
  const { port1, port2 } = new MessageChannel();
  const lines: ConsoleLine[] = [];
  return new Promise((resolve) => {
    const late = setTimeout(() => finish({ kind: 'timeout' }), TIME_LIMIT + GRACE);
    const finish = (message: FrameMessage): void => {
      clearTimeout(late);
      port1.close();
      resolve({ console: lines, ...outcomeOf(message, declared) });
    };
    port1.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
      if (data.kind === 'console') lines.push(consoleLine(data.text));
      else finish(data);
    };
    // The frame's origin is opaque, so no target origin can name it; the script is no secret.
    frame.contentWindow?.postMessage(script, '*', [port2]);
  });
}

/** What the frame's own script sends: see `runner-frame.ts`. Only the texts in it come from edited code. */
type FrameMessage =
  | { kind: 'console'; text: string }
  | { kind: 'report'; json: string }
  | { kind: 'error'; message: string; line: number; column: number }
  | { kind: 'timeout' | 'flood' };

/** The worker's own script writes “12⇥text”; an attacker may write anything. */
function consoleLine(sent: string): ConsoleLine {
  const [, line, text = sent] = /^(\d{0,6})\t([\s\S]*)$/.exec(sent) ?? [];
  return line ? { line: Number(line), text } : { text };
}

type Answer =
  | { problem: string; line?: number; column?: number }
  | Omit<Extract<RunOutcome, { result: Result }>, 'console'>;

function outcomeOf(message: FrameMessage, declared: Outputs): Answer {
  if (message.kind === 'timeout') return { problem: 'The code was stopped after two seconds.' };
  if (message.kind === 'report') return readReport(message.json, declared);
  if (message.kind !== 'error') return { problem: 'The code was stopped: it sent too much.' };
  const problem =
    message.message.replace(/^Uncaught (SyntaxError: |Error: )?/, '') || 'The code could not be run.';
  // The script's first line is not the reader's.
  return message.line > 1 ? { problem, line: message.line - 1, column: message.column } : { problem };
}

const REPORTED = ['ran', 'result', 'outputs', 'say', 'plot', 'icons', 'error', 'line'] as const;

/** Reads a report as what it is: text from code that may have been written to deceive. */
function readReport(json: string, declared: Outputs): Answer {
  let report: Partial<Record<(typeof REPORTED)[number], unknown>>;
  try {
    report = { ...JSON.parse(json) };
  } catch {
    return { problem: 'The code reported something that is no result.' };
  }
  const { ran, result, outputs = declared, say, plot, icons, error, line } = report;
  const misshapen = ran ? (whyNoOutputs(outputs) ?? whyNoResult(result, outputs as Outputs)) : undefined;
  if (!misshapen && typeof error === 'string')
    return { problem: error.slice(0, 500), ...(typeof line === 'number' ? { line } : {}) };
  const problem = misshapen ?? whyNoSentence(say);
  if (problem !== undefined || !ran)
    return { problem: problem ?? 'The code reported something that is no result.' };
  const checked = { result: result as Result, outputs: outputs as Outputs, sentence: say as string };
  return { ...checked, ...pictures(plot, icons) };
}

/** A picture that cannot be drawn is left out, and said to be: the result is worth showing without. */
function pictures(plot: unknown, icons: unknown): { plot?: Plot; icons?: IconArray; unshown?: string } {
  const noPlot = plot === undefined ? undefined : whyNoPlot(plot);
  const noIcons = icons === undefined ? undefined : whyNoIcons(icons);
  return {
    ...(plot === undefined || noPlot ? {} : { plot: plot as Plot }),
    ...(icons === undefined || noIcons ? {} : { icons: icons as IconArray }),
    ...(noPlot || noIcons ? { unshown: [noPlot, noIcons].filter(Boolean).join(' ') } : {}),
  };
}
