/** A public calculator as its file documents it. */
export interface CalculatorDoc {
  name: string;
  /** The doc comment's words, joined to one paragraph. */
  about: string;
}

/** The doc comments of the functions that `source` exports by these names. */
export function calculatorDocs(source: string, names: string[]): CalculatorDoc[] {
  return names.map((name) => {
    const comment = new RegExp(
      `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export (?:async )?(?:function|const) ${name}\\b`,
    ).exec(source)?.[1];
    const about = (comment ?? '')
      .split('\n')
      .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
      .join(' ')
      .trim();
    return { name, about };
  });
}
