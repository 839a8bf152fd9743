/**
 * A head in profile, facing left, with the brain inside: our own drawing, a scheme and no atlas. It fills a square of
 * 300. Deep structures are shown as if the brain were glass.
 */
import { ACCENT, PAPER, RAISED, SOFT, WASH } from './plot.ts';

const SKIN =
  'M116 300C120 284 119 272 113 264C100 264 84 266 74 259C64 252 62 243 65 235C65 231 59 229 58 224C58 221 63 220 63 218C61 214 54 213 55 207C56 203 60 201 57 198C51 196 42 198 38 192C36 187 41 183 45 177C51 167 57 158 57 149C57 142 53 138 53 129C50 94 66 57 104 37C130 24 172 20 206 35C246 53 268 93 267 138C266 168 254 188 245 205C238 219 235 234 239 254C243 274 250 287 258 300';
const CEREBRUM =
  'M78 131C71 101 88 65 127 51C160 40 200 45 225 65C247 83 257 112 251 140C248 156 239 164 226 166C214 168 205 164 197 167C180 174 163 187 141 188C120 189 103 180 104 168C105 160 110 156 116 153C103 154 84 151 78 131Z';
const CEREBELLUM = 'M200 171C212 167 238 165 246 172C254 182 243 204 224 206C208 207 199 196 198 184Z';
const FOLIA = 'M203 181C218 176 236 176 248 181M202 191C216 188 232 189 243 193';
const STEM = 'M170 172C176 196 184 222 191 252M199 178C199 202 201 226 207 248';
/** Furrows of the cortex: the lateral one from the temple, the central one from the top, and some between. */
const FURROWS =
  'M116 153C138 150 164 142 190 124M164 46C160 62 166 74 158 90M130 51C126 66 134 78 124 92M98 74C106 82 106 94 98 106M194 48C192 62 200 72 196 86M226 68C218 80 222 92 232 98M250 124C238 122 228 128 222 138M122 172C140 176 168 166 190 150M86 128C96 126 104 130 110 136';
const THALAMUS = 'M140 126C140 114 160 108 178 114C192 119 196 132 186 139C172 147 141 142 140 126Z';
const HIPPOCAMPUS =
  'M126 168C138 176 160 172 176 158C181 153 187 155 184 160C172 175 144 186 127 178C121 174 121 166 126 168Z';
const EYE = 'M66 153C72 147 80 147 86 152C80 158 72 158 66 153Z';
/** The trigeminal nerve to brow and cheek, and the vagus nerve down the neck with a coil around it. */
const NERVES =
  'M160 190C146 186 134 176 118 166C98 153 80 140 66 132M92 149C80 138 68 124 59 112M118 166C104 172 88 175 72 174M190 226C182 244 172 266 166 300M164 262l18 4M162 269l18 4M160 276l18 4';
const STIMULATORS =
  'M92 40l20-13l5 7l-20 13ZM150 14a13 9 0 1 0 26 0a13 9 0 1 0-26 0M176 14a13 9 0 1 0 26 0a13 9 0 1 0-26 0M231 44l17 15l-6 7l-17-15ZM229 58C222 66 216 72 208 78';

/** The head as SVG, in its square of 300. */
export function drawHead(): string {
  return (
    `<g fill="none" stroke="${SOFT}" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${SKIN}" fill="${RAISED}" stroke-width="2"/>` +
    `<path d="${STEM}"/><path d="${CEREBRUM}${CEREBELLUM}" fill="${PAPER}" stroke-width="1.5"/>` +
    `<path d="${FURROWS}${FOLIA}" stroke-opacity="0.4" stroke-width="1.5"/><path d="${EYE}" stroke-width="1.5"/>` +
    `<path d="${THALAMUS}${HIPPOCAMPUS}" fill="${WASH}"/>` +
    `<path d="${NERVES}" stroke="${ACCENT}" stroke-width="1.5"/>` +
    `<path d="${STIMULATORS}" stroke-width="1.5"/></g>`
  );
}

/** Where a target lies in the square, by the words with which the table names it, and on which side its label stands. */
export const PLACES: Record<string, { x: number; y: number; side: 'left' | 'right' }> = {
  cortex: { x: 118, y: 57, side: 'left' },
  'supratrochlear nerve': { x: 58, y: 110, side: 'left' },
  'ophthalmic nerve': { x: 67, y: 133, side: 'left' },
  'infraorbital nerve': { x: 72, y: 174, side: 'left' },
  hippocampus: { x: 144, y: 178, side: 'left' },
  'left cervical vagus nerve': { x: 171, y: 270, side: 'left' },
  'targeted areas of cortex': { x: 176, y: 47, side: 'right' },
  'area-specific; no place named': { x: 212, y: 76, side: 'right' },
  'anterior nucleus of thalamus': { x: 154, y: 121, side: 'right' },
  'centromedian nucleus of thalamus': { x: 179, y: 129, side: 'right' },
  'subthalamic nucleus': { x: 168, y: 149, side: 'right' },
  cerebellum: { x: 214, y: 194, side: 'right' },
};
