import type { CmsObject } from './cms-object.ts';
import {
  type Control,
  type ControlClass,
  type ControlProps,
  isClass,
  noting,
  rewritable,
  watch,
} from './control-classes.ts';

/** The controls that a text is written in, in Decap and Netlify CMS. */
const PLAIN = ['string', 'text'];
const RICH = ['markdown', 'richtext'];

/** The controls that stand in the form now, the last ones that came at the end. */
export interface WatchedControls {
  readonly mounted: ReadonlySet<{ readonly props: ControlProps }>;
  /** The last entry that any of them was offered. */
  latest(): unknown;
  readonly mayRewrite: boolean;
  /** Gives a value to the control of an id, where it still holds another. */
  rewrite(id: string, before: string, after: string): boolean;
}

/**
 * Registers the CMS's own controls of texts again, each as a class of its own that tells when it comes and goes: through them the CMS hands
 * over the entry, as to any control that a site may register. What they do and show is not changed.
 */
export function watchControls(cms: CmsObject, noteOffered: boolean): WatchedControls {
  let latest: unknown = null;
  const mounted = new Mounted(() => {
    latest = null;
  });
  const note = (entry: unknown): void => {
    latest = entry;
  };
  /** React's `createElement`, which the CMS publishes for the controls of sites. */
  const h: unknown = Reflect.get(globalThis, 'h');
  const make = typeof h === 'function' ? (h as (...given: readonly unknown[]) => unknown) : null;
  const register = (name: string, change: (control: ControlClass) => ControlClass): void => {
    const widget = cms.getWidget?.(name);
    if (widget === undefined || !isClass(widget.control)) return;
    const { control: _, preview, schema = {}, ...options } = widget;
    const control = change(widget.control);
    // What else a site has asked of it is kept; the CMS then says that the widget is registered again.
    if (Object.values(options).every((value) => value === undefined))
      cms.registerWidget?.(name, control, preview, schema);
    else cms.registerWidget?.({ name, controlComponent: control, previewComponent: preview, schema, ...options });
  };
  const watched = (control: ControlClass): ControlClass =>
    noteOffered ? noting(watch(control, mounted), note) : watch(control, mounted);
  for (const name of PLAIN) register(name, watched);
  if (make !== null) for (const name of RICH) register(name, (control) => rewritable(watched(control), make));
  return {
    mounted,
    latest: () => latest,
    mayRewrite: make !== null,
    rewrite: (id, before, after) => {
      const control = [...mounted].find(({ props }) => props.forID === id);
      if (control === undefined || (control.props.value ?? '') !== before) return false;
      if (control.relectureRewrite !== undefined) control.relectureRewrite(after);
      else control.props.onChange?.(after);
      return true;
    },
  };
}

/** Once the last control is gone, the form is closed. */
class Mounted extends Set<Control> {
  readonly #closed: () => void;

  constructor(closed: () => void) {
    super();
    this.#closed = closed;
  }

  override delete(control: Control): boolean {
    const wasThere = super.delete(control);
    if (this.size === 0) this.#closed();
    return wasThere;
  }
}
