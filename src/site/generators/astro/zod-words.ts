import type { AnyNode, CallExpression, Expression, Property, SpreadElement } from 'acorn';
import { parseProgram } from '../../settings/code.ts';
import { nodesOf } from '../../settings/syntax.ts';
import { member, nameOf } from './object-keys.ts';

/** What `content.config.ts` tells of the schemas of its collections, without being run. */
export interface ZodWords {
  /** The keys that are written in it. */
  readonly declared: ReadonlySet<string>;
  /** Whether the values of a key are refused as its JSON Schema says: nothing changes them before they are looked at. */
  isSure(key: string): boolean;
  /** Whether an expression has its letters in any case, or line by line: JSON Schema does not tell. */
  isPlain(key: string): boolean;
  /** Whether its dates must be dates, written without quotes: nothing makes one of a text. */
  isDay(key: string): boolean;
  /** Whether the key may be left out, wherever it is declared. */
  isOptional(key: string): boolean;
  /** What the schema of a collection is: its own, that of Starlight, or unknown. */
  schemaOf(collection: string): 'own' | 'starlight' | 'unknown';
  /** The keys of a collection that take a few texts alone, all written out, and these texts. */
  textsOf(collection: string): ReadonlyMap<string, readonly string[]>;
}

/** Methods of zod that let a value through only as its JSON Schema says, or less. `coerce`, `preprocess`, `catch`, `trim`, `pipe`… are none. */
const SURE = new Set(
  `string number boolean date array object enum nativeEnum union discriminatedUnion intersection literal record tuple any unknown null lazy url email
  uuid int float32 iso min max length nonempty gt gte lt lte positive negative nonnegative nonpositive finite safe multipleOf step regex startsWith endsWith
  includes datetime optional nullable nullish default describe meta refine superRefine transform brand readonly strict strip passthrough loose
  catchall extend merge and or partial required pick omit rest strictObject looseObject`.split(/\s+/),
);
/** Of which what they are given is a schema too. */
const HOLDS =
  /^(?:array|union|discriminatedUnion|intersection|record|tuple|lazy|and|or|optional|nullable|nullish|rest|merge|catchall)$/;
const OPTIONAL = /^(?:optional|nullish|default|any|unknown)$/;
/** Names followed at most. */
const DEEPEST = 12;

/** Null when the file is no program. */
export async function readZodWords(path: string, source: string): Promise<ZodWords | null> {
  const program = await parseProgram(path, source);
  if (program === null) return null;
  return new Words([...nodesOf(program)] as AnyNode[]);
}

class Words implements ZodWords {
  readonly #values = new Map<string, Expression>();
  readonly #keys = new Map<string, Expression[]>();
  /** Name here → its name there, and where. */
  readonly #imports = new Map<string, string>();

  constructor(nodes: readonly AnyNode[]) {
    for (const node of nodes) {
      if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init != null)
        this.#values.set(node.id.name, node.init);
      if (node.type === 'ImportSpecifier' && node.imported.type === 'Identifier')
        this.#imports.set(node.local.name, node.imported.name);
      const name = node.type === 'Property' ? nameOf(node as Property) : null;
      if (node.type !== 'Property' || name === null || !this.#isZod(node.value as Expression)) continue;
      this.#keys.set(name, [...(this.#keys.get(name) ?? []), node.value as Expression]);
    }
  }

  get declared(): ReadonlySet<string> {
    return new Set(this.#keys.keys());
  }

  isSure = (key: string): boolean => {
    const found = this.#keys.get(key);
    return found?.every((one) => this.#isSure(one, 0)) === true;
  };

  isPlain = (key: string): boolean =>
    (this.#keys.get(key) ?? []).every((one) =>
      [...nodesOf(one)].every((node) => !('regex' in node) || !/[ims]/.test(Reflect.get(Object(node.regex), 'flags'))),
    );

  isDay = (key: string): boolean =>
    (this.#keys.get(key) ?? []).every((one) =>
      [...nodesOf(one)].every((node) => {
        const name = node.type === 'Identifier' ? String(Reflect.get(node, 'name')) : '';
        return name !== 'coerce' && !this.#values.has(name);
      }),
    );

  isOptional = (key: string): boolean => {
    const found = this.#keys.get(key) ?? [];
    return found.length > 0 && found.every((one) => this.#methods(one, 0).some((name) => OPTIONAL.test(name)));
  };

  schemaOf = (collection: string): 'own' | 'starlight' | 'unknown' => {
    const schema = this.#schema(collection);
    if (schema === undefined) return 'unknown';
    if (schema.type === 'CallExpression' && schema.callee.type === 'Identifier')
      return this.#imports.get(schema.callee.name) === 'docsSchema' ? 'starlight' : 'unknown';
    return this.#isSure(schema, 0) ? 'own' : 'unknown';
  };

  textsOf = (collection: string): ReadonlyMap<string, readonly string[]> => {
    const schema = this.#schema(collection);
    const [fields] =
      schema?.type === 'CallExpression' && this.#methods(schema, 0).join() === 'object' ? schema.arguments : [];
    const found = new Map<string, readonly string[]>();
    // Of what is spread in it, a later key wins: all that is written is what is asked where nothing is spread.
    if (fields?.type !== 'ObjectExpression' || fields.properties.some(({ type }) => type !== 'Property')) return found;
    for (const one of fields.properties) {
      const key = one.type === 'Property' ? nameOf(one) : null;
      const texts = one.type === 'Property' ? this.#texts(one.value as Expression) : null;
      if (key !== null && texts !== null) found.set(key, texts);
    }
    return found;
  };

  /** `z.enum(['a', 'b'])`, which may be left out or have a default; null for anything else. */
  #texts(written: Expression): readonly string[] | null {
    if (!/^(?:(?:optional|default|describe),)*enum$/.test(this.#methods(written, 0).join())) return null;
    const first = [...nodesOf(written)].findLast(
      (node) => node.type === 'CallExpression' && this.#methods(node as Expression, 0).join() === 'enum',
    ) as CallExpression | undefined;
    const list = first?.arguments[0];
    const values = list?.type === 'ArrayExpression' ? list.elements : [];
    const texts = values.flatMap((one) =>
      one?.type === 'Literal' && typeof one.value === 'string' ? [one.value] : [],
    );
    return texts.length === 0 || texts.length < values.length ? null : texts;
  }

  #schema(collection: string): Expression | undefined {
    const all = this.#followed(this.#values.get('collections'));
    const call = all?.type === 'ObjectExpression' ? this.#followed(member(all.properties, collection)) : undefined;
    const [options] = call?.type === 'CallExpression' ? call.arguments : [];
    return options?.type === 'ObjectExpression' ? this.#returned(member(options.properties, 'schema')) : undefined;
  }

  /** The methods called one after another, the last first. */
  #methods(node: Expression, depth: number): string[] {
    const here = this.#followed(node);
    if (here?.type !== 'CallExpression' || here.callee.type !== 'MemberExpression' || depth > 40) return [];
    const { object, property } = here.callee;
    const name = property.type === 'Identifier' ? property.name : '';
    return [name, ...(object.type === 'Super' ? [] : this.#methods(object, depth + 1))];
  }

  /** Whether an expression may be a schema: text, lists and functions of other settings are none. */
  #isZod(node: Expression): boolean {
    return node.type === 'CallExpression' || node.type === 'Identifier' || node.type === 'MemberExpression';
  }

  #isSure(node: Expression | SpreadElement, depth: number): boolean {
    if (depth > 40) return false;
    if (node.type === 'ArrowFunctionExpression')
      return node.body.type !== 'BlockStatement' && this.#isSure(node.body, depth + 1);
    if (node.type === 'ArrayExpression')
      return node.elements.every((one) => one !== null && this.#isSure(one, depth + 1));
    // Its keys are looked at each for itself.
    if (node.type === 'ObjectExpression') return true;
    if (node.type === 'Identifier') {
      const value = this.#values.get(node.name);
      return value === undefined ? this.#isNamespace(node.name) : this.#isSure(value, depth + 4);
    }
    return node.type === 'CallExpression' && this.#isSureCall(node, depth);
  }

  #isNamespace(name: string): boolean {
    return name === 'z' || this.#imports.get(name) === 'z';
  }

  #isSureCall({ callee, arguments: given }: CallExpression, depth: number): boolean {
    if (callee.type === 'Identifier') return callee.name === 'image' || this.#imports.get(callee.name) === 'reference';
    if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.object.type === 'Super')
      return false;
    const { name } = callee.property;
    if (!SURE.has(name)) return false;
    const inner = HOLDS.test(name) ? given.filter((one) => one.type !== 'Literal') : [];
    return this.#isSureObject(callee.object, name, depth) && inner.every((one) => this.#isSure(one, depth + 1));
  }

  /** `z.iso.date()`; `z.coerce.date()`, as whatever makes a date passes for one all the same. */
  #isSureObject(object: Expression, method: string, depth: number): boolean {
    if (object.type !== 'MemberExpression') return this.#isSure(object, depth + 1);
    const isNamespace = object.object.type === 'Identifier' && this.#isNamespace(object.object.name);
    const name = object.property.type === 'Identifier' ? object.property.name : '';
    return isNamespace && (name === 'iso' || (name === 'coerce' && method === 'date'));
  }

  /** What a name stands for in this file. */
  #followed(node: Expression | undefined): Expression | undefined {
    let here = node;
    for (let steps = 0; here?.type === 'Identifier' && steps < DEEPEST; steps++) here = this.#values.get(here.name);
    return here;
  }

  /** What `({ image }) => z.object({ … })` gives. */
  #returned(node: Expression | undefined): Expression | undefined {
    const here = this.#followed(node);
    if (here?.type !== 'ArrowFunctionExpression') return here;
    if (here.body.type !== 'BlockStatement') return this.#followed(here.body);
    const [only, ...others] = here.body.body;
    const isReturn = only?.type === 'ReturnStatement' && only.argument != null && others.length === 0;
    return isReturn ? this.#followed(only.argument ?? undefined) : undefined;
  }
}
