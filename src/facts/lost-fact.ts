/** A fact that no claim of its sentence carries. */
export interface LostFact {
  /** Where it stands in the record: `terms.0`. */
  path: string;
  /** The fact in a reader's words, after “the sentence has”. */
  fact: string;
  /** What the claims have in its place, where they have something. */
  instead?: string;
  mend: string;
}
