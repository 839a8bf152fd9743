import type TypeScript from 'typescript';
import { loadCompiler } from '../../issues/index.ts';
import type { NoteEntry } from '../note-entry.ts';

/** What is given to a calculator under a name that is none of its inputs. */
export interface UnknownInput {
  name: string;
  /** The inputs that it has. */
  known: string[];
}

/**
 * The first given name that the calculator does not take: it would be ignored without a word. The note's reference
 * values know most names; the compiler is asked only about the others.
 */
export function findUnknownInput(
  { source, cases }: Pick<NoteEntry, 'source' | 'cases'>,
  calculator: string,
  given: Record<string, unknown>,
): UnknownInput | undefined {
  const used = new Set(
    cases.filter((each) => each.calculator === calculator).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  const strays = Object.keys(given).filter((key) => !used.has(key));
  const known = strays.length > 0 ? inputsOf(source, calculator) : undefined;
  const name = known && strays.find((key) => !known.includes(key));
  return known && name !== undefined ? { name, known } : undefined;
}

/** The inputs of an exported calculator by the type of its parameter; undefined where that does not list them. */
function inputsOf(source: string, calculator: string): string[] | undefined {
  const ts = loadCompiler();
  const file = ts.createSourceFile('note.ts', source, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) {
    const made = functionOf(ts, statement, calculator);
    if (!made) continue;
    const [first] = made.parameters;
    if (!first) return [];
    if (first.type) return namesOf(ts, first.type, file);
    return ts.isObjectBindingPattern(first.name) ? boundNames(first.name) : undefined;
  }
  return undefined;
}

function functionOf(
  ts: typeof TypeScript,
  statement: TypeScript.Statement,
  name: string,
): TypeScript.SignatureDeclaration | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name ? statement : undefined;
  if (!ts.isVariableStatement(statement)) return undefined;
  const found = statement.declarationList.declarations.find((each) => each.name.getText() === name);
  return found?.initializer && ts.isArrowFunction(found.initializer) ? found.initializer : undefined;
}

/** `{ rate, per = 1 }`; a rest takes any name. */
function boundNames({ elements }: TypeScript.ObjectBindingPattern): string[] | undefined {
  if (elements.some(({ dotDotDotToken }) => dotDotDotToken)) return undefined;
  return elements.map(({ name, propertyName }) => (propertyName ?? name).getText());
}

function namesOf(
  ts: typeof TypeScript,
  type: TypeScript.TypeNode,
  file: TypeScript.SourceFile,
): string[] | undefined {
  if (ts.isTypeLiteralNode(type)) return memberNames(type.members);
  if (ts.isIntersectionTypeNode(type)) return joinNames(type.types.map((each) => namesOf(ts, each, file)));
  if (!ts.isTypeReferenceNode(type) || type.typeArguments) return undefined;
  const name = type.typeName.getText();
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name)
      return namesOf(ts, statement.type, file);
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name)
      return statement.heritageClauses ? undefined : memberNames(statement.members);
  }
  return undefined;
}

const memberNames = (members: readonly TypeScript.TypeElement[]): string[] =>
  members.flatMap(({ name }) => name?.getText() ?? []);

function joinNames(lists: (string[] | undefined)[]): string[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length === lists.length ? known.flat() : undefined;
}
