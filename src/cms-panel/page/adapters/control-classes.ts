/** What a control of a form is given by the CMS: the part that is looked at. */
export interface ControlProps {
  readonly entry?: unknown;
  /** Decap 3: the entry as it stands. */
  readonly getEntry?: () => unknown;
  readonly config?: unknown;
  readonly value?: unknown;
  readonly forID?: string;
  readonly onChange?: (value: string) => void;
  readonly classNameWrapper?: unknown;
  readonly hasActiveStyle?: unknown;
}

/** A class of React. */
export interface Control {
  readonly props: ControlProps;
  componentDidMount?(): void;
  componentWillUnmount?(): void;
  shouldComponentUpdate?(next: ControlProps, ...rest: readonly unknown[]): boolean;
  forceUpdate?(): void;
  render?(): unknown;
  /** Ours, where an editor of rich text must begin anew with its value. */
  relectureRewrite?(value: string): void;
}

export type ControlClass = new (...given: readonly unknown[]) => Control;

export function isClass(control: unknown): control is ControlClass {
  return typeof control === 'function' && typeof Reflect.get(Object(control.prototype), 'render') === 'function';
}

export function watch(Original: ControlClass, mounted: Set<Control>): ControlClass {
  return class extends Original {
    override componentDidMount(): void {
      super.componentDidMount?.();
      mounted.add(this);
    }

    override componentWillUnmount(): void {
      super.componentWillUnmount?.();
      mounted.delete(this);
    }
  };
}

/** Where an entry is handed over anew at each change, the control that does not change is only asked whether it wants it: that is when it is noted. */
export function noting(Original: ControlClass, note: (entry: unknown) => void): ControlClass {
  return class extends Original {
    override shouldComponentUpdate(next: ControlProps, ...rest: readonly unknown[]): boolean {
      if (next.entry !== undefined) note(next.entry);
      if (super.shouldComponentUpdate !== undefined) return super.shouldComponentUpdate(next, ...rest);
      const { value, classNameWrapper, hasActiveStyle } = this.props;
      // What the CMS itself looks at for a control that does not say.
      return (
        value !== next.value || classNameWrapper !== next.classNameWrapper || hasActiveStyle !== next.hasActiveStyle
      );
    }
  };
}

/** An editor of rich text reads its value when it begins: under another key, it begins anew. @param h React's `createElement` */
export function rewritable(Original: ControlClass, h: (...given: readonly unknown[]) => unknown): ControlClass {
  return class extends Original {
    #times = 0;

    override relectureRewrite(value: string): void {
      this.#times++;
      this.props.onChange?.(value);
      this.forceUpdate?.();
    }

    override render(): unknown {
      const rendered = super.render?.();
      return h('div', { key: this.#times, style: { display: 'contents' } }, rendered);
    }
  };
}
